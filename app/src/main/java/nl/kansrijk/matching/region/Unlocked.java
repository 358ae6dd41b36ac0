package nl.kansrijk.matching.region;

import java.time.Instant;
import java.util.List;
import nl.kansrijk.employers.VacancyId;

/**
 * What opens the most work. Lines: each opener alone, most first. Set: chosen step by step, with what each adds. A chance:
 * no condition is closed, and nothing has to be asked first. Figures over people are to be shown from five up.
 */
public record Unlocked(Now now, List<Line> lines, Chosen set) {
    public Unlocked {
        lines = List.copyOf(lines);
    }

    /** How it is without any opener, at which moment. */
    public record Now(int people, int withChance, int vacancies, int withCandidate, Instant at) {}

    /**
     * One opener alone. First: people and vacancies for whom or which it is the first chance. Opened: all people and
     * vacancies it opens something for, and the pairs.
     */
    public record Line(Opener opener, Some first, Some opened, int pairs) {}

    /** A number of people and a number of vacancies. */
    public record Some(int people, int vacancies) {
        int both() {
            return people + vacancies;
        }
    }

    /** One opener of the set, what it adds to those before it, and the vacancies it opens something in most. */
    public record Step(Opener opener, Some adds, List<VacancyId> some) {
        public Step {
            some = List.copyOf(some);
        }
    }

    /**
     * A set: its steps, what they bring together, and the percentage of the best possible set of this size that is proven
     * to be reached (63..100).
     */
    public record Chosen(List<Step> steps, Some together, int provenPercent) {
        public Chosen {
            steps = List.copyOf(steps);
        }

        /** Weeks until the last of it is done when all begins at once. */
        public int weeks() {
            return steps.stream().mapToInt(step -> step.opener().weeks()).max().orElse(0);
        }
    }
}
