package nl.kansrijk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.kansrijk.access.Caseloads;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Kept;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.StateRules.Finding;
import nl.kansrijk.casework.marks.Mark;
import nl.kansrijk.casework.marks.Marks;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The clients of who looks, or of the team, each with one computed state and the next step. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Caseload {
    private final Caseloads caseloads;
    private final Identities identities;
    private final Gathering gathering;
    private final Marks marks;
    private final Norms norms;

    Caseload(Caseloads caseloads, Identities identities, Gathering gathering, Marks marks, Norms norms) {
        this.caseloads = caseloads;
        this.identities = identities;
        this.gathering = gathering;
        this.marks = marks;
        this.norms = norms;
    }

    /**
     * One page of a caseload. Counters are over all, rows by the filter; only who is on the page is looked at. Of clients of
     * colleagues only the first letters of the name go out, and a name that is searched never finds them.
     */
    public CaseList mine(CaseFilter filter, Passage passage) {
        var cases = cases(caseloads.of(filter.view().whose(), passage), passage);
        var found = found(cases, filter, passage);
        int size = filter.view().size();
        var page = found.stream().skip((filter.page() - 1L) * size).limit(size).toList();
        return new CaseList(rows(page, passage), found.size(), counters(cases), labels(cases));
    }

    /** How it stands with one client, without the name. Errors: IllegalArgumentException when the passage is about someone else. */
    public CaseRow one(ClientId client, Passage passage) {
        if (!passage.about().equals(Optional.of(client)))
            throw new IllegalArgumentException("this passage is not about this person. Maybe add .about(client)");
        passage.shown(passage.actor().tenant(), client, DataGroup.WORK);
        var kept = new Kept(client, Optional.empty(), Optional.empty(), true);
        return row(findings(List.of(kept), Map.of(), passage).getFirst(), "");
    }

    /** One client with facts and finding, still without a name. */
    private record Case(Kept kept, Facts facts, Finding finding, Mark mark) {
        ClientId client() {
            return kept.client();
        }
    }

    private List<Case> cases(Collection<Kept> kept, Passage passage) {
        return findings(kept, marks.mine(passage), passage);
    }

    private List<Case> findings(Collection<Kept> all, Map<ClientId, Mark> marked, Passage passage) {
        var today = LocalDate.ofInstant(passage.at(), NewsTasks.DUTCH);
        var rules = new StateRules(norms, today);
        var clients = all.stream().map(Kept::client).toList();
        var facts = gathering.of(clients, norms.on(today, "mandate_days"), passage);
        var cases = new ArrayList<Case>();
        for (var kept : all) {
            var known = Objects.requireNonNull(facts.get(kept.client()));
            var mark = marked.getOrDefault(kept.client(), Mark.NONE);
            cases.add(new Case(kept, known, rules.of(known), mark));
        }
        return cases;
    }

    private static Map<WorkState, Integer> counters(List<Case> cases) {
        var counters = new EnumMap<WorkState, Integer>(WorkState.class);
        cases.forEach(one -> counters.merge(one.finding().state(), 1, Integer::sum));
        return counters;
    }

    private static Map<String, Integer> labels(List<Case> cases) {
        var labels = new TreeMap<String, Integer>();
        for (var one : cases)
            if (!one.mark().label().isEmpty()) labels.merge(one.mark().label(), 1, Integer::sum);
        return labels;
    }

    /** By name first, so that the names decide where nothing else does. */
    private List<Case> found(List<Case> cases, CaseFilter filter, Passage passage) {
        var wanted = new HashMap<ClientId, Case>();
        for (var one : cases) if (wants(filter, one)) wanted.put(one.client(), one);
        return identities.byName(wanted.keySet(), filter.name(), passage).stream()
                .map(client -> Objects.requireNonNull(wanted.get(client)))
                .sorted(order(filter.view().order()))
                .toList();
    }

    private static boolean wants(CaseFilter filter, Case one) {
        boolean state = filter.state().map(one.finding().state()::equals).orElse(true);
        boolean label =
                filter.view().label().map(Mark.code(one.mark().label())::equals).orElse(true);
        boolean nameMayFind = filter.name().isEmpty() || one.kept().near();
        return state && label && nameMayFind;
    }

    private static Comparator<Case> order(CaseOrder order) {
        Comparator<Case> day =
                Comparator.comparing(one -> one.finding().day().orElse(LocalDate.MAX));
        return switch (order) {
            case FIRST -> Comparator.comparing((Case one) -> one.finding().state()).thenComparing(day);
            case NAME -> Comparator.comparing(one -> 0);
            case DAY -> day;
            case CONTACT -> Comparator.comparing(one -> one.facts().lastContact().orElse(Instant.MIN));
            case KNOWN -> Comparator.comparing(one -> one.facts().glance().knownPercent());
        };
    }

    private List<CaseRow> rows(List<Case> page, Passage passage) {
        var names = identities.names(page.stream().map(Case::client).toList(), passage);
        page.forEach(one -> passage.shown(passage.actor().tenant(), one.client(), DataGroup.WORK));
        return page.stream()
                .map(one -> row(one, names.getOrDefault(one.client(), "")))
                .toList();
    }

    private static CaseRow row(Case one, String name) {
        return new CaseRow(
                one.client(),
                one.kept().near() ? name : Initials.of(name),
                one.finding().state(),
                one.finding().why(),
                one.finding().day(),
                one.facts().lastContact(),
                one.facts().glance().knownPercent(),
                new CaseRow.Beside(
                        one.kept(), one.mark(), one.facts().around().meetings().ahead()));
    }
}
