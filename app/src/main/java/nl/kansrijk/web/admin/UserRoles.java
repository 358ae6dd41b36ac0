package nl.kansrijk.web.admin;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.access.Role;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;

/** The roles an administrator gives; clients, representatives and employers get their account elsewhere. */
final class UserRoles {
    private static final Set<Role> NOT_HERE = EnumSet.of(Role.CLIENT, Role.CLIENT_REPRESENTATIVE, Role.EMPLOYER_USER);

    private UserRoles() {}

    static Optional<Role> role(String code) {
        return Arrays.stream(Role.values())
                .filter(role -> !NOT_HERE.contains(role) && role.name().equals(code))
                .findFirst();
    }

    /** The roles of this account that are not given here; they stay as they are. */
    static Set<Role> keptElsewhere(Set<Role> roles) {
        return roles.stream().filter(NOT_HERE::contains).collect(Collectors.toSet());
    }

    static List<Field.Option> options(Words words) {
        return Arrays.stream(Role.values())
                .filter(role -> !NOT_HERE.contains(role))
                .map(role -> Field.Option.of(role.name(), words.say("role." + role)))
                .toList();
    }

    static String named(Set<Role> roles, Words words) {
        return roles.stream().map(role -> words.say("role." + role)).sorted().collect(Collectors.joining(", "));
    }
}
