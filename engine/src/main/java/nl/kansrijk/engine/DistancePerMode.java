package nl.kansrijk.engine;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Travel time from the distance, with a usual speed and a fixed start for each mode. Always knows an answer. */
public final class DistancePerMode implements TravelTime {
    private static final double DETOUR = 1.3;

    @Override
    public OptionalInt minutes(Mode mode, Position from, Position to) {
        return OptionalInt.of(start(mode) + (int) Math.ceil(from.kmTo(to) * DETOUR * 60 / kmPerHour(mode)));
    }

    @Override
    public OptionalDouble kmWithin(Mode mode, int minutes) {
        return OptionalDouble.of(Math.max(0, minutes - start(mode)) * kmPerHour(mode) / (DETOUR * 60));
    }

    private static int kmPerHour(Mode mode) {
        return switch (mode) {
            case CAR, MOTORCYCLE -> 50;
            case MOPED -> 30;
            case BICYCLE -> 16;
            case PUBLIC_TRANSPORT -> 28;
            case WALK -> 5;
        };
    }

    private static int start(Mode mode) {
        return switch (mode) {
            case CAR, MOTORCYCLE -> 5;
            case PUBLIC_TRANSPORT -> 12;
            case MOPED, BICYCLE -> 2;
            case WALK -> 0;
        };
    }
}
