package nl.kansrijk.casework.handing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;

/**
 * One client of a batch and what came of it.
 *
 * @param days the period when the client is lent; empty when it is for good
 * @param ended whether what was lent is back
 */
public record Handover(
        UUID id, ClientId client, UserId from, UserId to, Optional<Days> days, Outcome outcome, boolean ended) {
    /** The first and the last day of lending, both with. */
    public record Days(LocalDate from, LocalDate until) {
        public Days {
            if (until.isBefore(from)) throw new IllegalArgumentException("the last day comes before the first");
        }

        /** Whether it is so on this day. */
        public boolean on(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** What came of it. Texts: {@code handover.outcome.…}. */
    public enum Outcome {
        DONE,
        /** The client is of someone else; standing in is not enough to give away. */
        NOT_OWN,
        /** Lent already: take it back first. */
        LENT,
        /** The colleague may not know of shielded persons. */
        SHIELDED,
        /** The colleague is away in these days. */
        AWAY
    }

    /** Whether it can be taken back on this day. */
    public boolean canComeBack(LocalDate day) {
        return outcome == Outcome.DONE
                && !ended
                && days.filter(lent -> !lent.until().isBefore(day)).isPresent();
    }
}
