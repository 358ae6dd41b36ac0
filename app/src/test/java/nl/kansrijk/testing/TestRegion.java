package nl.kansrijk.testing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Persons;
import nl.kansrijk.access.Purpose;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes small regions with random names, so that tests never meet each other's persons. */
@Component
public class TestRegion {
    /** Grants hold from here on. */
    public static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private static final String CARD = "card";

    private static final Set<DataGroup> SHARED_WITH_REGION =
            Set.of(DataGroup.SKILLS_WISHES, DataGroup.MATCH_LOG, DataGroup.PLACEMENT);

    private final Tenants tenants;
    private final Accounts accounts;
    private final Persons persons;
    private final Gate gate;
    private final JdbcClient jdbc;

    TestRegion(Tenants tenants, Accounts accounts, Persons persons, Gate gate, JdbcClient jdbc) {
        this.tenants = tenants;
        this.accounts = accounts;
        this.persons = persons;
        this.gate = gate;
        this.jdbc = jdbc;
    }

    /** Takes the cards of everyone so far off the page of all cards, as there are but few of them on a demo home. */
    public void putCardsAway() {
        var house = jdbc.sql("select current_database()").query(String.class).single();
        Server.statement(house, "update access.account set story = '' where story = '" + CARD + "'");
    }

    /** An organisation of this kind with a name nobody has. */
    public Tenant organisation(Tenant.Kind kind) {
        var code = kind.name() + "-" + UUID.randomUUID();
        return tenants.found(code, "Test " + code.substring(0, 12), kind);
    }

    /** Lets the service point match this municipality's persons, and the municipality see its employers' files. */
    public void joinRegion(Tenant municipality, Tenant servicePoint) {
        SHARED_WITH_REGION.forEach(
                group -> tenants.grant(municipality.id(), servicePoint.id(), group, Purpose.PLACE, LONG_AGO));
        tenants.grantAlways(servicePoint.id(), municipality.id(), DataGroup.EMPLOYER_FILE, LONG_AGO);
    }

    /** Someone of this organisation in this role. */
    public Actor actor(Tenant tenant, Role role) {
        return account(tenant, role, Optional.empty()).as(role);
    }

    /** The client's own account. */
    public Actor self(Tenant tenant, ClientId person) {
        return account(tenant, Role.CLIENT, Optional.of(person)).as(Role.CLIENT);
    }

    /** A person in the caseload of this case manager. */
    public ClientId clientOf(Actor caseManager) {
        return clientOf(caseManager, false);
    }

    /** A person in the caseload of this case manager, shielded or not. */
    public ClientId clientOf(Actor caseManager, boolean shielded) {
        return gate.pass(Look.by(caseManager, Permission.CHANGE_TASK), passage -> {
            var person = persons.enter(shielded, passage);
            persons.assign(person, caseManager.tenant(), caseManager.user(), passage);
            return person;
        });
    }

    private Account account(Tenant tenant, Role role, Optional<ClientId> person) {
        var id = UserId.random();
        var account = new Account(id, tenant.id(), "u-" + id.value(), "Test", Set.of(role), person, false, CARD);
        accounts.addPersona(account);
        return account;
    }
}
