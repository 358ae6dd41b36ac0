package nl.kansrijk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Teams;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.shared.UserId;
import org.springframework.stereotype.Component;

/** Gives every caseload of a municipality someone to guide it, and puts them in a team with who stands around them. */
@Component
class Guides {
    private static final Set<Role> AROUND = Set.of(Role.TEAM_MANAGER, Role.QUALITY_COACH, Role.INTAKE_WORKER);
    private final Accounts accounts;
    private final NameLists names;
    private final Teams teams;
    private final Jobs jobs;

    Guides(Accounts accounts, NameLists names, Teams teams, Jobs jobs) {
        this.accounts = accounts;
        this.names = names;
        this.teams = teams;
        this.jobs = jobs;
    }

    Town of(Beginning from, Town town) {
        var managers = new ArrayList<UserId>();
        withCard(town.tenant()).ifPresent(row -> managers.add(Staff.user(from, row.getField("login"))));
        int needed = Math.max(1, (town.clients() + Town.CASELOAD - 1) / Town.CASELOAD);
        for (int i = managers.size(); i < needed; i++) managers.add(caseManager(from, town.tenant(), i));
        team(from, town.tenant(), managers);
        return town.guidedBy(managers);
    }

    /** Case managers of one municipality with who stands around them there. */
    private void team(Beginning from, Tenant tenant, List<UserId> caseManagers) {
        var members = new ArrayList<>(caseManagers);
        Staff.in(tenant.code())
                .filter(row -> AROUND.contains(Role.valueOf(row.getField("role"))))
                .forEach(row -> members.add(Staff.user(from, row.getField("login"))));
        var number = from.dice("team " + tenant.code(), 0).uuid();
        jobs.quietly(() -> {
            teams.found(number, tenant.id(), "Team Werk " + tenant.name().replace("Gemeente ", ""), members);
            return number;
        });
    }

    private UserId caseManager(Beginning from, Tenant tenant, int number) {
        var login = "klantmanager" + number + "." + tenant.code().toLowerCase(java.util.Locale.ROOT);
        var name = names.draw(from.dice(login, 0)).full();
        var user = Staff.user(from, login);
        accounts.addPersona(
                new Account(user, tenant.id(), login, name, Set.of(Role.CASE_MANAGER), Optional.empty(), false, ""));
        return user;
    }

    private static Optional<NamedCsvRecord> withCard(Tenant tenant) {
        return Staff.in(tenant.code())
                .filter(row -> row.getField("role").equals(Role.CASE_MANAGER.name()))
                .findFirst();
    }
}
