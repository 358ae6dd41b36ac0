package nl.kansrijk.web.fits;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.matching.Because.Explained;
import nl.kansrijk.matching.Standing;
import nl.kansrijk.matching.WhyLine;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.fits.WhyView.Help;
import nl.kansrijk.web.fits.WhyView.Mark;
import nl.kansrijk.web.trainings.TrainingWords;

/** What would help with one line: the shortest trainings, otherwise what people can do themselves. A question is asked. */
final class Helps {
    private static final int MOST = 2;

    private Helps() {}

    static List<Help> of(WhyLine line, Mark mark, Seen seen) {
        var lines = seen.lines();
        var words = seen.words();
        if (mark.fits()) return List.of();
        var trainings = line.kind() == WhyLine.Kind.ASK ? List.<Help>of() : trainings(line, seen);
        if (!trainings.isEmpty()) return trainings;
        return Stream.concat(untaught(line, seen).stream(), advice(line, mark, lines, words).stream())
                .toList();
    }

    /**
     * That no training on offer teaches this skill is said, before what can be done instead; so is that only training for
     * other work does.
     */
    private static Optional<Help> untaught(WhyLine line, Seen seen) {
        if (!skill(line) || line.kind() != WhyLine.Kind.BRIDGE) return Optional.empty();
        return Optional.of(seen.lines().teaching(code(line)).stream()
                .findFirst()
                .map(one -> elsewhere(one, seen))
                .orElseGet(() -> new Help(seen.lines().page("help.untaught"), Optional.empty())));
    }

    private static Help elsewhere(Training training, Seen seen) {
        var title = TrainingWords.title(training, seen.words());
        return new Help(seen.lines().page("help.elsewhere", title), Optional.of(seen.path(training)));
    }

    private static boolean skill(WhyLine line) {
        return line.criterion().startsWith("task:");
    }

    private static SkillCode code(WhyLine line) {
        return new SkillCode(line.said().name().facts().getOrDefault("what", ""));
    }

    private static List<Help> trainings(WhyLine line, Seen seen) {
        var lines = seen.lines();
        return line.helps().stream()
                .flatMap(id -> lines.find(id).stream())
                .sorted(Comparator.comparing((Training one) -> !teaches(one, line))
                        .thenComparingInt(Training::weeks))
                .limit(MOST)
                .map(one -> training(one, line, seen))
                .toList();
    }

    private static Help training(Training training, WhyLine line, Seen seen) {
        var text = seen.lines().training(training);
        var said = teaches(training, line) ? text : seen.words().say("why.help.alike", text);
        var whole = need(training, seen)
                .map(need -> seen.words().say("why.help." + need, said))
                .orElse(said);
        return new Help(whole, Optional.of(seen.path(training)));
    }

    /** Whether one begins after this training, or it may come later; empty where no training opens the job. */
    private static Optional<String> need(Training training, Seen seen) {
        if (!(seen.found().because() instanceof Explained why)) return Optional.empty();
        if (why.help().trainings().contains(training.id())) return Optional.of("needed");
        boolean begins =
                why.standing() == Standing.NOW || !why.help().trainings().isEmpty();
        return begins ? Optional.of("later") : Optional.empty();
    }

    /** Whether it teaches the skill itself; of what is no skill a training always teaches the thing itself. */
    private static boolean teaches(Training training, WhyLine line) {
        return !skill(line) || training.teaches(code(line));
    }

    /** A skill that cannot be learned at this work. */
    private static boolean nothingAtWork(WhyLine line) {
        var because = line.said().because();
        return because.key().equals("matching.because.gap.skill")
                || because.key().equals("matching.because.gap.day-one")
                        && because.facts().getOrDefault("weeks", "0").equals("0");
    }

    private static List<Help> advice(WhyLine line, Mark mark, ChanceLines lines, Words words) {
        var kind = line.kind() == WhyLine.Kind.MET
                ? mark.code()
                : line.kind().name().toLowerCase(Locale.ROOT);
        var key = "help." + kind + ".";
        var asked = line.said().because().key().startsWith("matching.ask.employer") ? "employer" : "any";
        var base = key + line.criterion().replaceFirst(":.*", "");
        return Stream.of(nothingAtWork(line) ? base + "-before" : base, base, key + asked, key + "any")
                .filter(one -> words.knows("why." + one))
                .limit(1)
                .map(found -> new Help(lines.page(found), Optional.empty()))
                .toList();
    }
}
