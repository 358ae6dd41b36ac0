package nl.kansrijk.web.clients;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.Whose;
import nl.kansrijk.casework.CaseFilter;
import nl.kansrijk.casework.CaseList;
import nl.kansrijk.casework.CaseOrder;
import nl.kansrijk.casework.WorkState;
import nl.kansrijk.casework.marks.Mark;
import nl.kansrijk.casework.views.SavedView;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Lists.Empty;
import nl.kansrijk.web.Paging;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.clients.ClientsView.Above;
import nl.kansrijk.web.clients.ClientsView.Choices;
import nl.kansrijk.web.clients.ClientsView.Hidden;
import nl.kansrijk.web.clients.ClientsView.Saved;
import nl.kansrijk.web.clients.ClientsView.Search;

/** Puts a page of the caseload in words. */
record ClientsWords(ClientsQuery query, CaseList list, Words words) {

    /** What is known around the rows. */
    record Around(Map<UserId, String> colleagues, UserId me, List<SavedView> views, LocalDate today) {}

    ClientsView view(Around around, Phrases phrases) {
        var pen = new ListLine.Pen(around.colleagues(), around.me(), around.today(), phrases, words);
        var columns = query.look().columns();
        return new ClientsView(
                above(),
                search(),
                Arrays.stream(Column.values())
                        .filter(columns::contains)
                        .map(column -> words.say("clients.column." + column))
                        .toList(),
                list.rows().stream().map(row -> ListLine.of(row, columns, pen)).toList(),
                list.rows().stream().anyMatch(row -> row.near()),
                list.found() > 0 ? Optional.empty() : Optional.of(empty()),
                leaf(),
                choices(around.views()));
    }

    private Above above() {
        var whose = Arrays.stream(Whose.values())
                .map(one -> new Lists.Tab(
                        words.say("clients.whose." + one),
                        query.of(one).href(),
                        query.look().whose() == one))
                .toList();
        var labels = labels();
        return new Above(
                shown(), chosen(labels), whose, counters(), labels, query.look().whose() == Whose.TEAM);
    }

    private String chosen(List<Lists.Counter> labels) {
        var label = labels.stream().filter(Lists.Counter::active).map(Lists.Counter::label);
        var state = query.state().map(one -> "work.state." + one).orElse("clients.all");
        var whose = "clients.whose." + query.look().whose();
        return Stream.concat(Stream.of(whose, state).map(words::say), label).collect(Collectors.joining(", "));
    }

    private String shown() {
        var said = query.state()
                .map(state -> words.count("clients.shown.state", list.found(), words.say("work.state." + state)))
                .orElseGet(() -> words.count("clients.shown", list.found()));
        return query.look().order() == CaseOrder.FIRST
                ? said
                : words.count(
                        "clients.shown.ordered",
                        list.found(),
                        words.say("clients.ordered." + query.look().order()));
    }

    private List<Lists.Counter> counters() {
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

    private List<Lists.Counter> labels() {
        return new TreeMap<>(list.labels())
                .entrySet().stream()
                        .map(label -> {
                            var code = Optional.of(Mark.code(label.getKey()));
                            boolean active = query.look().label().equals(code);
                            var href = query.under(active ? Optional.empty() : code)
                                    .href();
                            return new Lists.Counter(label.getKey(), label.getValue(), href, active);
                        })
                        .toList();
    }

    private Search search() {
        var ask = Field.Ask.of("naam", words.say("clients.name")).optional();
        List<Lists.Tab> chips = query.name().isEmpty()
                ? List.of()
                : List.of(new Lists.Tab(
                        "“" + query.name() + "”", query.withoutName().href(), true));
        var field = new Field.Text(ask, query.name(), "search", ClientsPage.LONGEST_NAME, "off");
        return new Search(field, hidden(query.withoutName().codes(), "blz"), chips);
    }

    private Choices choices(List<SavedView> views) {
        var order = Arrays.stream(CaseOrder.values())
                .map(one -> Field.Option.of(one.name(), words.say("clients.order." + one)))
                .toList();
        var columns = Arrays.stream(Column.values())
                .map(one -> Field.Option.of(one.name(), words.say("clients.column." + one)))
                .toList();
        var chosen = query.look().columns().stream().map(Enum::name).collect(Collectors.toSet());
        return new Choices(
                hidden(query.onPage(1).codes(), "orde", "kol", "zoek"),
                new Field.Select(
                        Field.Ask.of("orde", words.say("clients.order")),
                        query.look().order().name(),
                        order),
                new Field.Checkboxes(
                        Field.Ask.of("kol", words.say("clients.columns")).optional(), chosen, columns),
                views.stream().map(this::saved).toList(),
                query.withoutName().codes(),
                query.onPage(1).at("/klanten/bestand"));
    }

    private Saved saved(SavedView view) {
        var press = Optional.of("/klanten/lijsten/" + view.id() + "/weg").filter(path -> view.own());
        return new Saved(view, view.query().isEmpty() ? "/klanten" : "/klanten?" + view.query(), press);
    }

    private static List<Hidden> hidden(String codes, String... without) {
        var left = List.of(without);
        return Arrays.stream(codes.split("&"))
                .map(code -> code.split("=", 2))
                .filter(code -> code.length == 2 && !left.contains(code[0]))
                .map(code -> new Hidden(code[0], code[1]))
                .toList();
    }

    /** Nothing yet, or nothing with these filters: then the one that hides most is named. */
    private Empty empty() {
        if (!query.filtered() || list.total() == 0) {
            var whose =
                    query.look().whose() == Whose.MINE ? "" : "." + query.look().whose();
            return new Empty(
                    Empty.Kind.START,
                    words.say("clients.none.title" + whose),
                    words.say("clients.none.text" + whose),
                    Optional.empty());
        }
        int withoutName = query.state()
                .map(state -> list.counters().getOrDefault(state, 0))
                .orElse(list.total());
        boolean name = !query.name().isEmpty() && withoutName > 0;
        var wider = name ? query.withoutName() : query.in(Optional.empty()).under(Optional.empty());
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

    private Optional<Lists.Leaf> leaf() {
        return new Paging(query.page(), CaseFilter.PAGE_SIZE, list.found())
                .leaf("clients.leaf", words, page -> query.onPage(page).href());
    }
}
