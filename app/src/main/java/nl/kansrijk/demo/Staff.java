package nl.kansrijk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Role;
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

    private final Accounts accounts;
    private final Guides guides;

    Staff(Accounts accounts, Guides guides) {
        this.accounts = accounts;
        this.guides = guides;
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
        var towns = founded.towns().stream().map(town -> guides.of(from, town)).toList();
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
        return in(code).filter(row -> row.getField("role").equals(Role.CASE_MANAGER.name()))
                .map(row -> row.getField("login"))
                .findFirst()
                .orElseThrow();
    }

    /** Those with a card in the organisation with this code. */
    static Stream<NamedCsvRecord> in(String code) {
        return PEOPLE.stream().filter(row -> row.getField("tenant").equals(code));
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
