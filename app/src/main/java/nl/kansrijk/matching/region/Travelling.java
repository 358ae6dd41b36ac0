package nl.kansrijk.matching.region;

import java.util.OptionalInt;
import nl.kansrijk.engine.Practice;
import nl.kansrijk.engine.Supply;

/** Someone who can travel further than they said: so many km, with two minutes for each. Nobody's wish is changed by it. */
final class Travelling {
    /** Unit: km that transport adds. */
    static final int AID_KM = 10;

    private static final int MINUTES_PER_KM = 2;

    private Travelling() {}

    static Supply further(Supply person, int km) {
        var before = person.practice();
        return person.with(new Practice(
                before.hours(),
                before.week(),
                before.modes(),
                more(before.maxMinutes(), km * MINUTES_PER_KM),
                more(before.maxKm(), km),
                before.availableFrom()));
    }

    private static OptionalInt more(OptionalInt limit, int extra) {
        return limit.isPresent() ? OptionalInt.of(limit.getAsInt() + extra) : limit;
    }
}
