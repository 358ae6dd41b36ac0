package nl.kansrijk.profile.life;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something someone does or did: for so many months until it ended, or until it was said and still.
 *
 * @param kind empty when nobody said what kind of doing it is
 */
record Doing(String item, Optional<Kind> kind, int months, LocalDate said, Optional<LocalDate> end) {
    private static final int PAID = 6;
    private static final int SUPPORTED = 5;
    private static final int UNPAID = 4;
    private static final int ORGANISED = 3;

    /** What someone said to do in a usual week. */
    static Doing inWeek(String code, LocalDate said) {
        return new Doing(Participation.WEEK + ":" + code, Kind.inWeek(code), 0, said, Optional.empty());
    }

    /** Whether it is told as taking part: of a usual week looking for work and seeing people are not. */
    boolean counts() {
        return kind.isPresent() || !item.startsWith(Participation.WEEK);
    }

    boolean on(LocalDate day) {
        var begin = end.orElse(said).minusMonths(months);
        return !day.isBefore(begin) && end.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Step of the ladder; 0 for what has none of its own. Supported: whether a job coach helps. */
    int step(boolean supported) {
        if (kind.isEmpty()) return 0;
        return switch (kind.get()) {
            case EMPLOYED, SELF_EMPLOYED -> supported ? SUPPORTED : PAID;
            case CARE, VOLUNTEER, INFORMAL -> UNPAID;
            case HOBBY -> ORGANISED;
            case HOUSEHOLD -> 0;
        };
    }
}
