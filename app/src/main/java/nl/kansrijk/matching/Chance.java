package nl.kansrijk.matching;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kansrijk.matching.Because.Explained;

/**
 * One chance, the same anatomy for a person with a vacancy and a vacancy with a person. Why: what the explanation of the pair
 * says too, so that a card and its explanation never differ. Place: in the list, from 1.
 */
public record Chance(int place, Explained why, Optional<Moved> moved) {

    /** How well the job suits the person, and the person the job. */
    public record Bars(Bar jobForPerson, Bar personForJob) {
        /** From both scores of the engine. Fixed point, range 0..1,000,000. */
        public static Bars of(int toJob, int toClient) {
            return new Bars(Bar.of(toJob), Bar.of(toClient));
        }
    }

    /** The place it had before weighing otherwise (empty: not in the list) and the lines that made it move. */
    public record Moved(OptionalInt before, List<WhyLine> because) {
        public Moved {
            because = List.copyOf(because);
        }
    }
}
