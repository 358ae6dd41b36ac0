package nl.kansrijk.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Persons;
import nl.kansrijk.casework.StateRules.Facts;
import nl.kansrijk.casework.StateRules.Finding;
import nl.kansrijk.profile.Glance;
import nl.kansrijk.profile.Glances;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The clients of who looks, each with one computed state and the next step. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Caseload {
    private final Persons persons;
    private final Glances glances;
    private final Identities identities;
    private final TaskTable tasks;
    private final Norms norms;

    Caseload(Persons persons, Glances glances, Identities identities, TaskTable tasks, Norms norms) {
        this.persons = persons;
        this.glances = glances;
        this.identities = identities;
        this.tasks = tasks;
        this.norms = norms;
    }

    /**
     * One page of the own caseload: what calls first on top, within that by day and name. Counters are over all, rows by
     * the filter; only who is on the page is looked at.
     */
    public CaseList mine(CaseFilter filter, Passage passage) {
        var cases = findings(persons.caseload(passage), passage);
        var counters = new EnumMap<WorkState, Integer>(WorkState.class);
        cases.forEach(one -> counters.merge(one.finding().state(), 1, Integer::sum));
        var found = found(cases, filter, passage);
        var page = found.stream()
                .skip((filter.page() - 1L) * CaseFilter.PAGE_SIZE)
                .limit(CaseFilter.PAGE_SIZE)
                .toList();
        return new CaseList(rows(page, passage), found.size(), counters);
    }

    /** How it stands with one client, without the name. Errors: IllegalArgumentException when the passage is about someone else. */
    public CaseRow one(ClientId client, Passage passage) {
        if (!passage.about().equals(Optional.of(client)))
            throw new IllegalArgumentException("this passage is not about this person. Maybe add .about(client)");
        passage.shown(passage.actor().tenant(), client, DataGroup.WORK);
        return row(findings(List.of(client), passage).getFirst(), Map.of());
    }

    /** One client with facts and finding, still without a name. */
    private record Case(ClientId client, Facts facts, Finding finding) {}

    private List<Case> findings(List<ClientId> clients, Passage passage) {
        var rules = new StateRules(norms, LocalDate.ofInstant(passage.at(), NewsTasks.DUTCH));
        var files = glances.of(clients, passage);
        var open = tasks.openOf(clients).stream().collect(Collectors.groupingBy(Task::client));
        var done = tasks.lastDone(clients);
        var cases = new ArrayList<Case>();
        for (var client : clients) {
            var facts = new Facts(
                    files.getOrDefault(client, Glance.NOTHING),
                    open.getOrDefault(client, List.of()),
                    Optional.ofNullable(done.get(client)));
            cases.add(new Case(client, facts, rules.of(facts)));
        }
        return cases;
    }

    private List<Case> found(List<Case> cases, CaseFilter filter, Passage passage) {
        var wanted = new HashMap<ClientId, Case>();
        for (var one : cases)
            if (filter.state().map(one.finding().state()::equals).orElse(true)) wanted.put(one.client(), one);
        return identities.byName(wanted.keySet(), filter.name(), passage).stream()
                .map(client -> Objects.requireNonNull(wanted.get(client)))
                .sorted(Comparator.comparing((Case one) -> one.finding().state())
                        .thenComparing(one -> one.finding().day().orElse(LocalDate.MAX)))
                .toList();
    }

    private List<CaseRow> rows(List<Case> page, Passage passage) {
        var names = identities.names(page.stream().map(Case::client).toList(), passage);
        page.forEach(one -> passage.shown(passage.actor().tenant(), one.client(), DataGroup.WORK));
        return page.stream().map(one -> row(one, names)).toList();
    }

    private static CaseRow row(Case one, Map<ClientId, String> names) {
        return new CaseRow(
                one.client(),
                names.getOrDefault(one.client(), ""),
                one.finding().state(),
                one.finding().why(),
                one.finding().day(),
                one.facts().lastContact(),
                one.facts().glance().knownPercent());
    }
}
