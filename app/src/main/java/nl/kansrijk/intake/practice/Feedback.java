package nl.kansrijk.intake.practice;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.intake.Part;

/**
 * What there was to hear in a practice talk beside what was filled in. A comparison to learn from, never a mark.
 *
 * @param missedHints signals that were not named
 * @param missedCauses causes that were not chosen
 * @param moreCauses causes that were chosen and are not behind it
 */
public record Feedback(
        List<Reading> readings,
        List<String> missedHints,
        List<String> missedCauses,
        List<String> moreCauses,
        boolean sameRoute) {
    public Feedback {
        readings = List.copyOf(readings);
        missedHints = List.copyOf(missedHints);
        missedCauses = List.copyOf(missedCauses);
        moreCauses = List.copyOf(moreCauses);
    }

    /** How an answer was read. */
    public enum Fit {
        SAME,
        OTHER,
        OPEN
    }

    /** One answer: what was filled in, what fits, and whether everything there was to hear was asked. */
    public record Reading(Line line, Optional<Integer> filled, Part.Range range, boolean askedAll) {
        /** Whether it was read as it was meant. */
        public Fit fit() {
            return filled.map(step -> step >= range.from() && step <= range.to() ? Fit.SAME : Fit.OTHER)
                    .orElse(Fit.OPEN);
        }
    }

    /** Errors: IllegalStateException when the practice is not over. */
    public static Feedback of(PracticeCase client, Practice practice) {
        var verdict = practice.verdict().orElseThrow(() -> new IllegalStateException("the practice is not over"));
        return new Feedback(
                client.judged().stream().map(line -> reading(line, practice)).toList(),
                without(client.hints(), verdict.heard()),
                without(client.causes(), verdict.causes()),
                without(verdict.causes(), client.causes()),
                verdict.route().equals(client.route()));
    }

    /** How many answers were read as they were meant. */
    public long same() {
        return readings.stream().filter(one -> one.fit() == Fit.SAME).count();
    }

    private static Reading reading(Line line, Practice practice) {
        boolean all = practice.heard(line.question()) >= line.pieces();
        return new Reading(line, practice.step(line), line.range().orElseThrow(), all);
    }

    private static List<String> without(List<String> all, List<String> known) {
        return all.stream().filter(one -> !known.contains(one)).toList();
    }
}
