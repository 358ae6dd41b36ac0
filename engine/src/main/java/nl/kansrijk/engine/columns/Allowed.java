package nl.kansrijk.engine.columns;

import java.util.Optional;
import java.util.Set;

/** Whose people may be asked about and how openly they must share at least. No owners named: everyone's. */
public record Allowed(Optional<Set<Integer>> owners, int least) {
    public Allowed {
        owners = owners.map(Set::copyOf);
    }

    boolean allows(Owned owned) {
        return owned.share() >= least
                && owners.map(some -> some.contains(owned.owner())).orElse(true);
    }

    /** People of any owner, however they share. */
    public static Allowed all() {
        return new Allowed(Optional.empty(), 0);
    }
}
