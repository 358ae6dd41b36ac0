package nl.kansrijk.engine;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/** How long a trip takes. Empty when this source does not know. Unit: minutes, one way. Must not shrink with distance. */
@FunctionalInterface
public interface TravelTime {
    OptionalInt minutes(Mode mode, Position from, Position to);

    /** How far, as the crow flies, nobody gets beyond in this time; empty when that is not known. Unit: km. */
    default OptionalDouble kmWithin(Mode mode, int minutes) {
        return OptionalDouble.empty();
    }
}
