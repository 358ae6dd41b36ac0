package nl.kansrijk.access;

import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;

/**
 * A client in a caseload on a day.
 *
 * @param guide whose client it is; empty when it is nobody's
 * @param lent who guides the client for a while, also beside the guide; empty when nobody does
 * @param near whether who looks may open the file: own, or standing in
 */
public record Kept(ClientId client, Optional<UserId> guide, Optional<Lent> lent, boolean near) {
    /** For a while with someone else: the last day, and whether just this client was handed over, not everyone of who is away. */
    public record Lent(UserId to, LocalDate until, boolean handed) {}

    /** Whether this account is the one whose client it is. */
    public boolean ownedBy(UserId account) {
        return guide.equals(Optional.of(account));
    }
}
