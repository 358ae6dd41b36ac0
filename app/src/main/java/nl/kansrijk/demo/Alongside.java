package nl.kansrijk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Persons;
import nl.kansrijk.access.Registry;
import nl.kansrijk.access.Role;
import nl.kansrijk.demo.Personas.Persona;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** Gives who stands beside a case manager, such as a job coach, the clients of the story and some others of that caseload. */
@Component
class Alongside {
    private final Accounts accounts;
    private final Gate gate;
    private final Persons persons;
    private final Registry registry;
    private final Jobs jobs;

    Alongside(Accounts accounts, Gate gate, Persons persons, Registry registry, Jobs jobs) {
        this.accounts = accounts;
        this.gate = gate;
        this.persons = persons;
        this.registry = registry;
        this.jobs = jobs;
    }

    void settle(Beginning from, List<Persona> people) {
        Staff.alongside().forEach(row -> settle(from, row, people));
    }

    private void settle(Beginning from, NamedCsvRecord row, List<Persona> people) {
        var account = accounts.find(Staff.user(from, row.getField("login"))).orElseThrow();
        var guided = guided(from, row, people);
        jobs.quietly(() -> {
            registry.alongside(account.tenant(), guided, account.id(), from.today());
            return guided;
        });
    }

    /** Whom the story names, then others of the case manager without a story, in the order of their numbers. */
    private List<ClientId> guided(Beginning from, NamedCsvRecord row, List<Persona> people) {
        var manager = Staff.user(from, Staff.caseManagerIn(row.getField("tenant")));
        var look = Look.by(accounts.find(manager).orElseThrow().as(Role.CASE_MANAGER), Permission.CASELOAD);
        var known = people.stream().map(Persona::client).collect(Collectors.toCollection(HashSet::new));
        var others = gate.pass(look, persons::caseload).stream()
                .filter(client -> !known.contains(client))
                .sorted(Comparator.comparing(ClientId::value))
                .limit(Sheet.number(row, "others"));
        var named = people.stream()
                .filter(person -> person.code().equals(row.getField("guides")))
                .map(Persona::client);
        return Stream.concat(named, others).toList();
    }
}
