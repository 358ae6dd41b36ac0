package nl.kansrijk.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/**
 * What counts of one person in mediation now. Only facts that the catalogue marks as used there and that are shared with
 * the region; anything else is unknown. Doubts: skills of which the person says that it is not so; they count for nothing,
 * and nothing else may answer in their place. The version of the row goes up with every change. Source: rulings 11 to 13.
 */
public record Current(
        ClientId client,
        TenantId owner,
        boolean paused,
        boolean shielded,
        int version,
        List<CurrentFact> facts,
        List<Doubt> doubts) {
    public Current {
        facts = List.copyOf(facts);
        doubts = List.copyOf(doubts);
    }

    /** The last day on which all of this holds; empty when nothing in it ends. */
    public Optional<LocalDate> holdsUntil() {
        Optional<LocalDate> first = Optional.empty();
        for (var fact : facts) first = sooner(first, fact.validUntil());
        for (var doubt : doubts) first = sooner(first, doubt.validUntil());
        return first;
    }

    private static Optional<LocalDate> sooner(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (other.isEmpty()) return one;
        return one.isEmpty() || other.get().isBefore(one.get()) ? other : one;
    }

    /** One fact; the status is NOT_ASKED, RECOGNISED or PARTLY, and DISPUTED only for a fact of a register. */
    public record CurrentFact(
            String characteristic,
            String item,
            Value value,
            ShareLevel share,
            Recognition.Status recognition,
            Optional<LocalDate> validUntil) {
        /** Whether it is still valid on this day. */
        public boolean validOn(LocalDate day) {
            return validUntil.map(last -> !last.isBefore(day)).orElse(true);
        }
    }

    /** Something the person disputes, to be asked; what was stated stays out of it. */
    public record Doubt(String characteristic, String item, ShareLevel share, Optional<LocalDate> validUntil) {
        /** Whether what is disputed would still be valid on this day. */
        public boolean validOn(LocalDate day) {
            return validUntil.map(last -> !last.isBefore(day)).orElse(true);
        }
    }
}
