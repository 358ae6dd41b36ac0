package nl.kansrijk.matching;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kansrijk.instruments.TrainingId;

/**
 * One chance, the same anatomy for a person with a vacancy and a vacancy with a person: two bars, three pluses, what would
 * bridge, what nobody asked yet. Day one: per cent of the work of the first day that is known, a fact and no verdict
 * (row 1-06). Full effort: only when the person shares it (rulings 13).
 */
public record Chance(
        int place,
        Bars bars,
        OptionalInt dayOnePercent,
        boolean fullEffort,
        List<WhyLine> pluses,
        List<WhyLine> questions,
        Bridging bridging,
        Optional<Moved> moved) {
    public Chance {
        pluses = List.copyOf(pluses);
        questions = List.copyOf(questions);
    }

    /** How well the job suits the person, and the person the job. */
    public record Bars(Bar jobForPerson, Bar personForJob) {
        /** From both scores of the engine. Fixed point, range 0..1,000,000. */
        public static Bars of(int toJob, int toClient) {
            return new Bars(Bar.of(toJob), Bar.of(toClient));
        }
    }

    /** What comes first: trainings with their weeks and cost together, and what can be closed at work or by talking. */
    public record Bridging(List<TrainingId> trainings, int weeks, long costInCents, List<WhyLine> gaps) {
        public Bridging {
            trainings = List.copyOf(trainings);
            gaps = List.copyOf(gaps);
        }
    }

    /** The place it had before weighing otherwise (empty: not in the list) and the lines that made it move. */
    public record Moved(OptionalInt before, List<WhyLine> because) {
        public Moved {
            because = List.copyOf(because);
        }
    }

    /** Whether it fits as it is, without training first. */
    public boolean now() {
        return bridging.trainings().isEmpty();
    }
}
