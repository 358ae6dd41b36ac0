package nl.kansrijk.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The registry of persons for work in bulk: entering many at once, and asking which are shielded. Never who they are. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Registry {
    private final RegistryTable table;
    private final PersonTable persons;
    private final AccountTable accounts;

    Registry(RegistryTable table, PersonTable persons, AccountTable accounts) {
        this.table = table;
        this.persons = persons;
        this.accounts = accounts;
    }

    /** A person to enter; the case manager is empty when the person is in nobody's caseload. */
    public record NewPerson(ClientId id, boolean shielded, Optional<UserId> caseManager) {}

    /** Enters persons of one organisation and puts them in the caseloads. Asked inside {@link Jobs}. */
    public void enter(TenantId tenant, List<NewPerson> persons, LocalDate from, Instant at) {
        table.add(tenant, persons, at);
        table.assign(
                tenant,
                persons.stream()
                        .filter(person -> person.caseManager().isPresent())
                        .toList(),
                from);
    }

    /**
     * Puts persons of one organisation also in the caseload of someone who stands in, or stands beside the case manager. Asked
     * inside {@link Jobs}.
     */
    public void alongside(TenantId tenant, Collection<ClientId> persons, UserId account, LocalDate from) {
        table.share(tenant, persons, account, from);
    }

    /** All shielded persons within reach. */
    public Set<ClientId> shielded() {
        return Set.copyOf(table.shielded());
    }

    /** Which of these persons are shielded. */
    public Set<ClientId> shieldedAmong(Collection<ClientId> persons) {
        return Set.copyOf(table.shieldedAmong(persons));
    }

    /** The account that guides this person on this day, for news that needs an owner; a temporary guide goes first. */
    public Optional<UserId> caseManagerOf(ClientId person, LocalDate day) {
        return persons.ownerOf(person, day);
    }

    /** The same with the name; empty when that account is disabled. Asked inside {@link Jobs}. */
    public Optional<Account> guideOf(ClientId person, LocalDate day) {
        return accounts.guideOf(person, day).map(AccountTable.Stored::account);
    }
}
