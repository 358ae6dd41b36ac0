package nl.kansrijk.engine;

import java.util.OptionalInt;

/** How long a trip takes. Empty when this source does not know. Unit: minutes, one way. Must not shrink with distance. */
@FunctionalInterface
public interface TravelTime {
    OptionalInt minutes(Mode mode, Position from, Position to);
}
