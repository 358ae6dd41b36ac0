package nl.kansrijk.access.login;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import nl.kansrijk.access.Role;

/** What a session remembers of who logged in: the account and the role chosen. Rights are read afresh at each request. */
public record Entrant(UUID account, Role role, boolean persona) implements Principal, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return account.toString();
    }
}
