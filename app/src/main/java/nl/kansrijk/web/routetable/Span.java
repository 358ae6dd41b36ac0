package nl.kansrijk.web.routetable;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kansrijk.triage.RouteFigures.Period;

/** The periods to choose from. */
enum Span {
    KWARTAAL,
    VORIG,
    JAAR;

    /** The one in an address; this quarter for anything else. */
    static Span of(String asked) {
        return Stream.of(values())
                .filter(one -> one.code().equals(asked))
                .findFirst()
                .orElse(KWARTAAL);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Period around(LocalDate today) {
        var quarter = today.with(IsoFields.DAY_OF_QUARTER, 1);
        return switch (this) {
            case KWARTAAL -> new Period(quarter, quarter.plusMonths(3));
            case VORIG -> new Period(quarter.minusMonths(3), quarter);
            case JAAR ->
                new Period(today.withDayOfYear(1), today.withDayOfYear(1).plusYears(1));
        };
    }
}
