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
import nl.kansrijk.demo.Founding.Founded;
import nl.kansrijk.demo.Personas.Persona;
import nl.kansrijk.employers.Employer;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.stereotype.Component;

/** Gives everyone with a story a card to log in with, and every caseload someone to guide it. */
@Component
class Staff {
    private static final List<NamedCsvRecord> PEOPLE = Sheet.rows("staff.csv");
    private static final Set<Role> AROUND = Set.of(Role.TEAM_MANAGER, Role.QUALITY_COACH, Role.INTAKE_WORKER);

    private final Accounts accounts;
    private final NameLists names;
    private final Teams teams;
    private final Jobs jobs;

    Staff(Accounts accounts, NameLists names, Teams teams, Jobs jobs) {
        this.accounts = accounts;
        this.names = names;
        this.teams = teams;
        this.jobs = jobs;
    }

    /** Accounts for all who work in the region; answers the towns with their case managers. */
    Founded hire(Beginning from, Founded founded) {
        for (var row : PEOPLE)
            accounts.addPersona(account(
                    from,
                    founded.withCode(row.getField("tenant")),
                    row.getField("login"),
                    row.getField("name"),
                    Role.valueOf(row.getField("role"))));
        var towns = founded.towns().stream().map(town -> guided(from, town)).toList();
        return new Founded(founded.servicePoint(), founded.uwv(), founded.school(), towns);
    }

    /** The card of a person with a story. */
    void card(Beginning from, TenantId owner, Persona persona) {
        accounts.addPersona(new Account(
                user(from, persona.login()),
                owner,
                persona.login(),
                persona.name(),
                Set.of(Role.CLIENT),
                Optional.of(persona.client()),
                false,
                story(persona.login())));
    }

    /** The card of someone who works at an employer with a story. */
    void card(Beginning from, Employer employer, String login) {
        var name = employer.contacts().getFirst().name();
        accounts.addPersona(account(from, employer.id(), login, name, Role.EMPLOYER_USER));
    }

    /** The number of the account with this log-in name, the same for the same seed. */
    static UserId user(Beginning from, String login) {
        return new UserId(from.dice("account " + login, 0).uuid());
    }

    /** The log-in names of those with a card in this role. */
    static List<String> logins(Role role) {
        return PEOPLE.stream()
                .filter(row -> row.getField("role").equals(role.name()))
                .map(row -> row.getField("login"))
                .toList();
    }

    /** Those with a card who have clients beside the case manager of the same organisation. */
    static List<NamedCsvRecord> alongside() {
        return PEOPLE.stream().filter(row -> !row.getField("others").isEmpty()).toList();
    }

    /** The log-in name of the case manager with a card in the organisation with this code. */
    static String caseManagerIn(String code) {
        return PEOPLE.stream()
                .filter(row -> row.getField("role").equals(Role.CASE_MANAGER.name()))
                .filter(row -> row.getField("tenant").equals(code))
                .map(row -> row.getField("login"))
                .findFirst()
                .orElseThrow();
    }

    private Town guided(Beginning from, Town town) {
        var managers = new ArrayList<UserId>();
        withCard(town.tenant()).ifPresent(row -> managers.add(user(from, row.getField("login"))));
        int needed = Math.max(1, (town.clients() + Town.CASELOAD - 1) / Town.CASELOAD);
        for (int i = managers.size(); i < needed; i++) managers.add(caseManager(from, town.tenant(), i));
        team(from, town.tenant(), managers);
        return town.guidedBy(managers);
    }

    /** Case managers of one municipality with who stands around them there. */
    private void team(Beginning from, Tenant tenant, List<UserId> caseManagers) {
        var members = new ArrayList<>(caseManagers);
        PEOPLE.stream()
                .filter(row -> row.getField("tenant").equals(tenant.code()))
                .filter(row -> AROUND.contains(Role.valueOf(row.getField("role"))))
                .forEach(row -> members.add(user(from, row.getField("login"))));
        var number = from.dice("team " + tenant.code(), 0).uuid();
        jobs.quietly(() -> {
            teams.found(number, tenant.id(), "Team Werk " + tenant.name().replace("Gemeente ", ""), members);
            return number;
        });
    }

    private UserId caseManager(Beginning from, Tenant tenant, int number) {
        var login = "klantmanager" + number + "." + tenant.code().toLowerCase(java.util.Locale.ROOT);
        var name = names.draw(from.dice(login, 0)).full();
        var user = user(from, login);
        accounts.addPersona(
                new Account(user, tenant.id(), login, name, Set.of(Role.CASE_MANAGER), Optional.empty(), false, ""));
        return user;
    }

    private static Optional<NamedCsvRecord> withCard(Tenant tenant) {
        return PEOPLE.stream()
                .filter(row -> row.getField("role").equals(Role.CASE_MANAGER.name()))
                .filter(row -> row.getField("tenant").equals(tenant.code()))
                .findFirst();
    }

    private static Account account(Beginning from, TenantId tenant, String login, String name, Role role) {
        return new Account(
                user(from, login), tenant, login, name, Set.of(role), Optional.<ClientId>empty(), false, story(login));
    }

    /** The key of the story on a card: the text stands in the messages, in each language. */
    private static String story(String login) {
        return "demo.story." + login;
    }
}
