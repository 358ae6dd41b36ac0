package nl.kansrijk.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Legal days are Dutch days. */
final class Days {
    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    private Days() {}

    static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, DUTCH);
    }
}
