package nl.kansrijk.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Handing over with a talk of three: the client, who guided until now and who goes on. It is not over before that talk was held and
 * all was told. Source: row 3-50, domain b.3.
 *
 * @param talk the day of the talk of three; empty as long as there is none
 * @param closed the day on which it was over; empty until then
 */
public record WarmHandover(
        UUID id, String from, String to, Optional<LocalDate> talk, Set<Check> checked, Optional<LocalDate> closed) {
    public WarmHandover {
        checked = Set.copyOf(checked);
    }

    /** What is told or arranged before it is over. Texts: {@code planfile.handover.check.…}. */
    public enum Check {
        CLIENT_AGREES,
        PLAN_TOLD,
        PROMISES_TOLD,
        WORKS_WELL_TOLD,
        REACHED_WHEN
    }

    /** Whether all on the list is done. */
    public boolean complete() {
        return checked.size() == Check.values().length;
    }

    WarmHandover over(LocalDate day) {
        return new WarmHandover(id, from, to, talk, checked, Optional.of(day));
    }
}
