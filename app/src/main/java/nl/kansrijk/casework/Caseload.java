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
import nl.kansrijk.profile.Glance;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
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
        var wanted = cases.stream().filter(one -> wants(filter, one)).toList();
        var names = identities.sought(wanted.stream().map(Case::client).toList(), filter.name(), passage);
        int size = filter.view().size();
        var page = found(wanted, names, filter.view().order()).stream()
                .skip((filter.page() - 1L) * size)
                .limit(size)
                .toList();
        return new CaseList(rows(page, names, passage), names.size(), counters(cases), labels(cases));
    }

    /**
     * How it stands with one client, without the name. Tasks: all of the client, as {@link Tasks#of} gives them. Glance: of the
     * file that was read. Errors: IllegalArgumentException when the passage is about someone else.
     */
    public CaseRow one(ClientId client, Glance glance, List<Task> tasks, Passage passage) {
        passage.mustBeAbout(client);
        passage.shown(passage.actor().tenant(), client, DataGroup.WORK);
        var kept = new Kept(client, Optional.empty(), Optional.empty(), true);
        var today = today(passage);
        var known = new Gathering.Known(tasks, Map.of(client, glance));
        var facts = gathering.of(List.of(client), known, norms.on(today, "mandate_days"), passage);
        return row(judged(List.of(kept), Map.of(), facts, today).getFirst(), "");
    }

    /** One client with facts and finding, still without a name. */
    private record Case(Kept kept, Facts facts, Finding finding, Mark mark) {
        ClientId client() {
            return kept.client();
        }
    }

    private List<Case> cases(Collection<Kept> all, Passage passage) {
        var today = today(passage);
        var clients = all.stream().map(Kept::client).toList();
        var facts = gathering.of(clients, norms.on(today, "mandate_days"), passage);
        return judged(all, marks.mine(passage), facts, today);
    }

    private List<Case> judged(
            Collection<Kept> all, Map<ClientId, Mark> marked, Map<ClientId, Facts> facts, LocalDate today) {
        var rules = new StateRules(norms, today);
        var cases = new ArrayList<Case>();
        for (var kept : all) {
            var known = Objects.requireNonNull(facts.get(kept.client()));
            var mark = marked.getOrDefault(kept.client(), Mark.NONE);
            cases.add(new Case(kept, known, rules.of(known), mark));
        }
        return cases;
    }

    private static LocalDate today(Passage passage) {
        return DutchTime.day(passage.at());
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
    private static List<Case> found(List<Case> cases, Map<ClientId, String> names, CaseOrder order) {
        var byClient = new HashMap<ClientId, Case>();
        cases.forEach(one -> byClient.put(one.client(), one));
        return names.keySet().stream()
                .map(client -> Objects.requireNonNull(byClient.get(client)))
                .sorted(order(order))
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
        Comparator<Case> day = Comparator.comparing(one -> one.finding().day().orElse(LocalDate.MAX));
        Comparator<Case> contact =
                Comparator.comparing(one -> one.facts().lastContact().orElse(Instant.MIN));
        return switch (order) {
            case FIRST ->
                Comparator.comparing((Case one) -> one.finding().state())
                        .thenComparing(day)
                        .thenComparing(contact);
            case NAME -> Comparator.comparing(one -> 0);
            case DAY -> day;
            case CONTACT -> contact;
            case KNOWN -> Comparator.comparing(one -> one.facts().glance().knownPercent());
        };
    }

    /** Only here names go out, so here everyone on the page is told to the passage. */
    private static List<CaseRow> rows(List<Case> page, Map<ClientId, String> names, Passage passage) {
        var tenant = passage.actor().tenant();
        page.forEach(one -> passage.shown(tenant, one.client(), DataGroup.IDENTITY, DataGroup.WORK));
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
