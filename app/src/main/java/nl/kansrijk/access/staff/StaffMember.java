package nl.kansrijk.access.staff;

import java.util.Set;
import java.util.UUID;
import nl.kansrijk.access.Role;
import nl.kansrijk.shared.UserId;

/** One account of an organisation as its administrator sees it. Version: rises with every change. Teams: by number. */
public record StaffMember(UserId id, String login, String name, boolean active, Rights rights, int version) {

    /** What an account may: roles, teams, and whether shielded persons can be seen. */
    public record Rights(Set<Role> roles, Set<UUID> teams, boolean seesShielded) {
        public Rights {
            roles = Set.copyOf(roles);
            teams = Set.copyOf(teams);
        }
    }

    /** Whether this account keeps the accounts of its organisation now. */
    public boolean administers() {
        return active && rights.roles().contains(Role.APP_ADMIN);
    }
}
