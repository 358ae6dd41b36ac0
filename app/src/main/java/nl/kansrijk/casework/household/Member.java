package nl.kansrijk.casework.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;

/**
 * Someone who lives with a client.
 *
 * @param label who, in a few words without a name, such as "dochter, 8 jaar"
 * @param other this person is a client too; filled only for who has that client in the caseload as well
 */
public record Member(
        UUID id,
        Relation relation,
        String label,
        Optional<ClientId> other,
        LocalDate since,
        Optional<Instant> endedAt) {
    /** Longest label, in characters. */
    public static final int LONGEST = 80;

    /** How this person stands to the client. */
    public enum Relation {
        PARTNER,
        CHILD,
        PARENT,
        OTHER
    }
}
