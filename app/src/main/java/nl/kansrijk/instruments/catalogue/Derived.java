package nl.kansrijk.instruments.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.instruments.catalogue.Instrument.Type;
import nl.kansrijk.instruments.catalogue.Practice.Effort;
import nl.kansrijk.instruments.catalogue.Practice.Span;

/** What follows from an instrument and is never written down beside it. Source: VNG guides, 2.1. */
public final class Derived {
    private static final BigDecimal DAYS = BigDecimal.valueOf(7);
    private static final BigDecimal WEEKS = BigDecimal.valueOf(52);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final int EXACT = 10;

    private Derived() {}

    /** Where an instrument stands on a day. Words: {@code supply.state.<name>}. */
    public enum State {
        DRAFT,
        /** Complete by the guides, not to be seen now. */
        COMPLETE,
        PUBLISHED,
        EXPIRED
    }

    /** How far it reaches, with its code in CdBereikInstrument. */
    public enum Reach {
        NATIONAL("01"),
        REGIONAL("02"),
        LOCAL("03");

        private final String code;

        Reach(String code) {
            this.code = code;
        }

        /** Code in the exchange schema. */
        public String code() {
            return code;
        }
    }

    /** What can go wrong with something of mixed evidence. Words: {@code supply.risk.<name>}. Source: domain f, notes. */
    public enum Risk {
        /** Working long without a job in sight holds people where they are. */
        LOCK_IN,
        /** The job would have come without the money too. */
        DEAD_WEIGHT
    }

    /** What to watch; empty when the evidence is not mixed. */
    public static Optional<Risk> risk(Instrument one) {
        if (one.grounds().evidence().letter() != Grounds.Letter.X) return Optional.empty();
        return Optional.of(one.practice().offering() == Offering.PLACE ? Risk.LOCK_IN : Risk.DEAD_WEIGHT);
    }

    /** Complete by the guides: a tile and a client characteristic; for employers a tile and a target group. */
    public static boolean complete(Instrument one) {
        var audience = one.audience();
        boolean whom = one.key().type() == Type.IT01
                ? !audience.needs().isEmpty()
                : !audience.targetGroups().isEmpty();
        return !audience.tiles().isEmpty() && whom;
    }

    /** Published: active, complete and within its window. */
    public static State state(Instrument one, LocalDate day) {
        var keeping = one.keeping();
        if (keeping.window().over(day)) return State.EXPIRED;
        if (!complete(one)) return State.DRAFT;
        return keeping.active() && keeping.window().holds(day) ? State.PUBLISHED : State.COMPLETE;
    }

    /** By the kind of its owner. */
    public static Reach reach(Instrument one) {
        return switch (one.keeping().owner().party()) {
            case NATIONAL -> Reach.NATIONAL;
            case REGIONAL, PARTNERSHIP -> Reach.REGIONAL;
            case LOCAL -> Reach.LOCAL;
        };
    }

    /**
     * How many hours it takes. A day counts as part of a week that is begun, a month as 52/12 weeks; rounded once, at the end, to
     * whole hours, a half up. Unknown without hours a week, unless it is said in hours.
     */
    public static Optional<Integer> hours(Effort effort) {
        return effort.total().flatMap(span -> switch (span.unit()) {
            case HOUR -> Optional.of(span.value());
            case DAY, WEEK, MONTH ->
                effort.hoursPerWeek().map(hours -> whole(weeks(span).multiply(hours)));
        });
    }

    /** How many weeks it takes, a week that is begun counted whole; empty when not said, or said in hours. */
    public static Optional<Integer> wholeWeeks(Effort effort) {
        return effort.total()
                .filter(span -> span.unit() != Practice.Unit.HOUR)
                .map(span -> weeks(span).setScale(0, RoundingMode.CEILING).intValueExact());
    }

    private static BigDecimal weeks(Span span) {
        var value = BigDecimal.valueOf(span.value());
        return switch (span.unit()) {
            case DAY -> value.divide(DAYS, 0, RoundingMode.CEILING);
            case MONTH -> value.multiply(WEEKS).divide(MONTHS, EXACT, RoundingMode.HALF_UP);
            case WEEK, HOUR -> value;
        };
    }

    private static int whole(BigDecimal hours) {
        return hours.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
