package nl.kansrijk.access;

import java.util.Optional;
import java.util.Set;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;

/**
 * Someone who can log in. The story is the one line on a persona card, or the key under which it stands in the
 * messages; empty for real accounts. The person is filled for a client's account only.
 */
public record Account(
        UserId id,
        TenantId tenant,
        String login,
        String name,
        Set<Role> roles,
        Optional<ClientId> person,
        boolean seesShielded,
        String story) {
    public Account {
        roles = Set.copyOf(roles);
    }

    /** Who this account is when acting in a role. Errors: IllegalArgumentException when it has not that role. */
    public Actor as(Role role) {
        if (!roles.contains(role)) throw new IllegalArgumentException("this account has not the role " + role);
        return new Actor(id, tenant, role, name, role == Role.CLIENT ? person : Optional.empty(), seesShielded);
    }
}
