package nl.kansrijk.web.clients;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.casework.CaseFilter;
import nl.kansrijk.casework.CaseList;
import nl.kansrijk.casework.WorkState;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Lists.Empty;
import nl.kansrijk.web.Paging;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;

/** The caseload: the sentence that says what is shown, counters, the search by name, rows or one of two empties, leafing. */
public record ClientsView(
        String shown,
        List<Lists.Counter> counters,
        Search search,
        List<ClientLine> lines,
        Optional<Empty> empty,
        Optional<Lists.Leaf> leaf) {
    public ClientsView {
        counters = List.copyOf(counters);
        lines = List.copyOf(lines);
    }

    /** The field for a name, the counter that stays chosen, and the name as a chip to take away. */
    public record Search(Field.Text name, String state, List<Lists.Tab> chips) {}

    static ClientsView of(ClientsQuery query, CaseList list, Phrases phrases, Words words) {
        return new ClientsView(
                shown(query, list, words),
                counters(query, list, words),
                search(query, words),
                list.rows().stream()
                        .map(row -> ClientLine.of(row, phrases, words))
                        .toList(),
                list.found() > 0 ? Optional.empty() : Optional.of(empty(query, list, words)),
                leaf(query, list.found(), words));
    }

    private static String shown(ClientsQuery query, CaseList list, Words words) {
        return query.state()
                .map(state -> words.count("clients.shown.state", list.found(), words.say("work.state." + state)))
                .orElseGet(() -> words.count("clients.shown", list.found()));
    }

    private static List<Lists.Counter> counters(ClientsQuery query, CaseList list, Words words) {
        var counters = new ArrayList<Lists.Counter>();
        counters.add(new Lists.Counter(
                words.say("clients.all"),
                list.total(),
                query.in(Optional.empty()).href(),
                query.state().isEmpty()));
        Arrays.stream(WorkState.values())
                .filter(state ->
                        list.counters().containsKey(state) || query.state().equals(Optional.of(state)))
                .map(state -> new Lists.Counter(
                        words.say("work.state." + state),
                        list.counters().getOrDefault(state, 0),
                        query.in(Optional.of(state)).href(),
                        query.state().equals(Optional.of(state))))
                .forEach(counters::add);
        return counters;
    }

    private static Search search(ClientsQuery query, Words words) {
        var ask = Field.Ask.of("naam", words.say("clients.name")).optional();
        List<Lists.Tab> chips = query.name().isEmpty()
                ? List.of()
                : List.of(new Lists.Tab(
                        "“" + query.name() + "”", query.withoutName().href(), true));
        return new Search(
                new Field.Text(ask, query.name(), "search", ClientsPage.LONGEST_NAME, "off"),
                query.state().map(Enum::name).orElse(""),
                chips);
    }

    /** Nothing yet, or nothing with these filters: then the one that hides most is named. */
    private static Empty empty(ClientsQuery query, CaseList list, Words words) {
        if (!query.filtered() || list.total() == 0)
            return new Empty(
                    Empty.Kind.START,
                    words.say("clients.none.title"),
                    words.say("clients.none.text"),
                    Optional.empty());
        int withoutName = query.state()
                .map(state -> list.counters().getOrDefault(state, 0))
                .orElse(list.total());
        boolean name = !query.name().isEmpty() && withoutName > 0;
        var wider = name ? query.withoutName() : query.in(Optional.empty());
        var text = name
                ? words.count("clients.without.name", withoutName, query.name())
                : words.say("clients.without.state");
        var label = words.say(name ? "clients.widen.name" : "clients.widen.state");
        return new Empty(
                Empty.Kind.NO_RESULT,
                words.say("clients.noresult.title"),
                text,
                Optional.of(Action.link(label, wider.href())));
    }

    private static Optional<Lists.Leaf> leaf(ClientsQuery query, int found, Words words) {
        return new Paging(query.page(), CaseFilter.PAGE_SIZE, found)
                .leaf("clients.leaf", words, page -> query.onPage(page).href());
    }
}
