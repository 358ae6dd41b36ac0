package nl.kansrijk.demo;

import java.time.Instant;
import java.time.LocalDate;
import nl.kansrijk.shared.DutchTime;

/** What everything invented for one home has in common: its seed and the moment that all dates count from. */
record Beginning(long seed, Instant at) {

    LocalDate today() {
        return DutchTime.day(at);
    }

    /** Nine in the morning so many days ago. */
    Instant daysAgo(int days) {
        var then = today().minusDays(days).atTime(9, 0).atZone(DutchTime.ZONE).toInstant();
        return then.isAfter(at) ? at : then;
    }

    Dice dice(String what, long number) {
        return Dice.of(seed, what, number);
    }
}
