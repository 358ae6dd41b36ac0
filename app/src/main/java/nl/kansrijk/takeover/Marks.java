package nl.kansrijk.takeover;

import java.util.Optional;
import nl.kansrijk.access.Keys;

/** By what someone is met again in the same file, unreadable: the number of a citizen, and name with day of birth. */
record Marks(Optional<String> bsn, String who) {
    static final Marks NONE = new Marks(Optional.empty(), "");

    static Marks of(Arrival arrival, Keys keys) {
        return new Marks(
                arrival.identity().bsn().map(bsn -> keys.pseudonym(bsn.digits(), "takeover-bsn")),
                keys.pseudonym(arrival.looks().name() + arrival.looks().birthDate(), "takeover-who"));
    }
}
