package nl.kansrijk.web.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.intake.Readings;
import nl.kansrijk.intake.practice.Feedback;
import nl.kansrijk.intake.practice.Practice;
import nl.kansrijk.intake.practice.PracticeCase;
import nl.kansrijk.intake.practice.Verdict;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Field.Ask;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.practice.FeedbackView.Reading;
import org.springframework.stereotype.Component;

/** Says what a practice talk brought. */
@Component
class FeedbackWords {
    /** Longest word of a review, in characters. */
    static final int LONGEST = 1000;

    private final Readings readings;

    FeedbackWords(Readings readings) {
        this.readings = readings;
    }

    FeedbackView feedback(PracticeDesk.Held held, Words house) {
        var words = held.in(house);
        var client = held.client();
        var feedback = Feedback.of(client, held.practice());
        return new FeedbackView(
                words.say("practice.feedback.title", words.say(client.key("title"))),
                held.path(""),
                findings(held.practice(), feedback, words),
                feedback.readings().stream()
                        .map(one -> reading(one, held, words))
                        .toList(),
                scales(held, words),
                FeedbackView.Part.of(
                        causes(client, feedback, held.practice().verdict().orElseThrow(), words)),
                signals(feedback, held.practice(), words),
                FeedbackView.Part.of(route(client, held.practice().verdict().orElseThrow(), words)));
    }

    private static List<String> findings(Practice practice, Feedback feedback, Words words) {
        var says = new ArrayList<String>();
        boolean nothing = feedback.readings().stream().allMatch(one -> one.fit() == Feedback.Fit.OPEN);
        says.add(
                nothing
                        ? words.say("practice.feedback.lead.none")
                        : words.say(
                                "practice.feedback.lead",
                                feedback.same(),
                                feedback.readings().size()));
        practice.minutes().ifPresent(minutes -> says.add(words.count("practice.feedback.minutes", minutes)));
        return says;
    }

    private static Reading reading(Feedback.Reading one, PracticeDesk.Held held, Words words) {
        var line = one.line();
        var client = held.client();
        var why = client.key(line.question() + ".why");
        Optional<String> asked = line.hint().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        one.askedAll()
                                ? words.say("practice.feedback.asked")
                                : words.say(
                                        "practice.feedback.unasked", words.say(client.key(line.question() + ".2"))));
        return new Reading(
                LineWords.question(held.set(), line, words),
                one.filled()
                        .map(step -> LineWords.step(held.set(), line, step, words))
                        .orElse(words.say("practice.feedback.nothing")),
                LineWords.expected(held.set(), line, words),
                words.say(
                        switch (one.fit()) {
                            case SAME -> "practice.feedback.same";
                            case OTHER -> "practice.feedback.other";
                            case OPEN -> "practice.feedback.open";
                        }),
                one.fit() == Feedback.Fit.SAME,
                words.knows(why) ? Optional.of(words.say(why)) : Optional.empty(),
                asked);
    }

    private List<String> scales(PracticeDesk.Held held, Words words) {
        var at = held.practice().times().begun();
        return readings.of(held.set(), held.practice().replies(), at).stream()
                .map(score -> words.say("scale." + score.scale() + "." + score.band()))
                .toList();
    }

    private static List<String> causes(PracticeCase client, Feedback feedback, Verdict verdict, Words words) {
        var says = new ArrayList<String>();
        if (feedback.missedCauses().isEmpty() && feedback.moreCauses().isEmpty())
            says.add(words.say("practice.feedback.causes.same", causes(client.causes(), words)));
        else {
            says.add(words.say("practice.feedback.causes.expected", causes(client.causes(), words)));
            if (!verdict.causes().isEmpty() && !feedback.missedCauses().isEmpty())
                says.add(words.say("practice.feedback.causes.missed", causes(feedback.missedCauses(), words)));
        }
        if (!feedback.moreCauses().isEmpty())
            says.add(words.say("practice.feedback.causes.more", causes(feedback.moreCauses(), words)));
        return says;
    }

    private static FeedbackView.Part signals(Feedback feedback, Practice practice, Words words) {
        var missed = feedback.missedHints();
        var fields = FeedbackView.REVIEW.stream()
                .map(name -> new Field.Area(
                        Ask.of(name, words.say("practice.review." + reviewKey(name)))
                                .optional(),
                        practice.review().getOrDefault(name, ""),
                        2,
                        LONGEST))
                .toList();
        return new FeedbackView.Part(
                missed.isEmpty()
                        ? List.of()
                        : missed.stream()
                                .map(hint -> words.say("practice.hint." + hint))
                                .toList(),
                missed.stream()
                        .map(hint -> new Lists.Fact(
                                words.say("practice.card." + hint), words.say("practice.card." + hint + ".text")))
                        .toList(),
                fields);
    }

    private static String reviewKey(String name) {
        return switch (name) {
            case "goed" -> "good";
            case "anders" -> "other";
            default -> "card";
        };
    }

    private static List<String> route(PracticeCase client, Verdict verdict, Words words) {
        var chosen = words.say("practice.route." + verdict.route());
        boolean same = verdict.route().equals(client.route());
        return List.of(
                same
                        ? words.say("practice.feedback.route.same", chosen)
                        : words.say(
                                "practice.feedback.route.other", chosen, words.say("practice.route." + client.route())),
                words.say(client.key("route.why")));
    }

    private static String causes(List<String> codes, Words words) {
        return codes.stream()
                .map(code -> words.say("characteristic.CAUSE.item." + code))
                .collect(Collectors.joining(", "));
    }
}
