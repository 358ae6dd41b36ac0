package nl.kansrijk.engine;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The practical side of a person: hours, parts of the week, travel (modes, minutes, km) and first day (epoch day).
 * Empty is unknown.
 */
public record Practice(
        Optional<HourRange> hours,
        Optional<Week> week,
        Set<Mode> modes,
        OptionalInt maxMinutes,
        OptionalInt maxKm,
        OptionalInt availableFrom) {
    public Practice {
        modes = Set.copyOf(modes);
    }

    /** Nothing practical was asked yet. */
    public static Practice unknown() {
        return new Practice(
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }
}
