package nl.kansrijk.web.triage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.triage.Choice;
import nl.kansrijk.triage.Input;
import nl.kansrijk.triage.TriageRun;
import nl.kansrijk.web.Words;

/** What went on since the first advice, in sentences: the route that was chosen and is advised now, and how trust grew. Row 2-32. */
final class CourseWords {
    private static final List<Input> TRUST = List.of(Input.CONFIDENCE, Input.HEADSPACE, Input.INTENT);

    private CourseWords() {}

    static List<String> of(List<TriageRun> newestFirst, Words words) {
        var course = new ArrayList<String>();
        moving(newestFirst, words).ifPresent(course::add);
        for (var input : TRUST) grown(input, newestFirst, words).ifPresent(course::add);
        return course;
    }

    /** Another route than the one that was chosen: to be talked over, never taken by itself. */
    private static Optional<String> moving(List<TriageRun> newestFirst, Words words) {
        var now = newestFirst.getFirst();
        if (now.choice().isPresent()) return Optional.empty();
        var chosen = newestFirst.stream()
                .flatMap(run -> run.choice().stream())
                .map(Choice::route)
                .findFirst();
        return now.advice()
                .route()
                .filter(route -> chosen.filter(old -> old != route).isPresent())
                .map(route -> words.say(
                        "triage.course.route",
                        words.say("triage.route." + chosen.orElseThrow()),
                        words.say("triage.route." + route)));
    }

    private static Optional<String> grown(Input input, List<TriageRun> newestFirst, Words words) {
        var now = newestFirst.getFirst().inputs().amount(input);
        var first = newestFirst.reversed().stream()
                .filter(run -> run.inputs().amount(input).isPresent())
                .findFirst();
        if (now.isEmpty() || first.isEmpty()) return Optional.empty();
        var then = first.get().inputs().amount(input).orElseThrow();
        if (then.compareTo(now.get()) == 0) return Optional.empty();
        return Optional.of(words.say(
                "triage.course.scale",
                words.say("triage.course." + input.column()),
                figure(then, words),
                words.day(DutchTime.day(first.get().made().at())),
                figure(now.get(), words)));
    }

    private static String figure(BigDecimal amount, Words words) {
        var plain = amount.toPlainString();
        return words.language().equals("en") ? plain : plain.replace('.', ',');
    }
}
