package nl.kansrijk.web.admin;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.staff.StaffMember;
import nl.kansrijk.access.staff.StaffMember.Rights;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;

/** The rights of one account as they were ticked. */
record UserForm(Set<String> roles, Set<String> teams, boolean seesShielded) {

    static UserForm of(Map<String, List<String>> sent) {
        return new UserForm(
                Set.copyOf(sent.getOrDefault("rol", List.of())),
                Set.copyOf(sent.getOrDefault("team", List.of())),
                sent.containsKey("afgeschermd"));
    }

    static UserForm of(Rights rights) {
        return new UserForm(
                rights.roles().stream().map(Enum::name).collect(Collectors.toSet()),
                rights.teams().stream().map(UUID::toString).collect(Collectors.toSet()),
                rights.seesShielded());
    }

    /** Number of the version that was seen; 0 when none came along, which no account has. */
    static int version(Map<String, List<String>> sent) {
        var typed = sent.getOrDefault("versie", List.of("")).getFirst();
        return typed.matches("[0-9]{1,8}") ? Integer.parseInt(typed) : 0;
    }

    Parsed<Rights> parse(StaffMember was, Map<UUID, String> known) {
        Set<Role> chosen = new HashSet<>(UserRoles.keptElsewhere(was.rights().roles()));
        roles.forEach(code -> UserRoles.role(code).ifPresent(chosen::add));
        boolean strange = !roles.stream().allMatch(code -> UserRoles.role(code).isPresent());
        if (strange || chosen.isEmpty()) return new Parsed.Bad<>(List.of(FieldError.of("rol", "users.role.none")));
        var joined = known.keySet().stream()
                .filter(team -> teams.contains(team.toString()))
                .collect(Collectors.toSet());
        return new Parsed.Good<>(new Rights(chosen, joined, seesShielded));
    }
}
