package nl.kansrijk.web.vacancies;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.employers.Head;
import nl.kansrijk.employers.VacancyList;
import nl.kansrijk.employers.VacancyQuery;
import nl.kansrijk.employers.VacancyQuery.Show;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Icon;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Lists.Empty;
import nl.kansrijk.web.Paging;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.vacancies.ChancesQuery.Filter;

/** The list of chances: the sentence that says what is shown, counters, filters, rows or one of two empties, leafing. */
public record ChancesView(
        String shown,
        List<Lists.Counter> counters,
        Filters filters,
        List<ChanceLine> lines,
        Optional<Empty> empty,
        Optional<Lists.Leaf> leaf,
        Optional<Action> add) {
    public ChancesView {
        counters = List.copyOf(counters);
        lines = List.copyOf(lines);
    }

    /** The questions above the list, and what was chosen, to be taken away one by one. */
    public record Filters(
            Field.Text words,
            Field.Select kind,
            Field.Select sector,
            Field.Select order,
            String show,
            List<Lists.Tab> chips) {}

    static ChancesView of(ChancesQuery query, VacancyList list, Optional<Costly> costly, boolean writes, Words words) {
        int total = list.counters().getOrDefault(query.show(), 0);
        var add = writes
                ? Optional.of(Action.link(words.say("chances.add"), "/vacatures/nieuw")
                        .with(Icon.PLUS))
                : Optional.<Action>empty();
        return new ChancesView(
                words.count("chances.shown." + query.show(), total, words.say("chances.order." + query.order())),
                counters(query, list, words),
                filters(query, words),
                list.lines().stream().map(line -> ChanceLine.of(line, words)).toList(),
                empty(query, list, costly, add, words),
                leaf(query, total, words),
                add);
    }

    /** The filter that hides most, and how many there are without it. */
    record Costly(Filter filter, int count) {}

    private static List<Lists.Counter> counters(ChancesQuery query, VacancyList list, Words words) {
        return Arrays.stream(Show.values())
                .map(show -> new Lists.Counter(
                        words.say("chances.part." + show),
                        list.counters().getOrDefault(show, 0),
                        query.showing(show).href(),
                        show == query.show()))
                .toList();
    }

    private static Filters filters(ChancesQuery query, Words words) {
        var kinds = Options.of(Head.Kind.class, "employers.kind.", words, words.say("chances.all"));
        var sectors = Options.codes("ABCDEFGHIJKLMNOPQRSTU", "taxonomy.sector.", words, words.say("chances.all"));
        var orders = Options.of(VacancyQuery.Order.class, "chances.by.", words);
        var chips = query.filters().stream()
                .map(filter -> new Lists.Tab(
                        name(filter, query, words), query.without(filter).href(), true))
                .toList();
        return new Filters(
                new Field.Text(ask("q", words), query.words(), "search", 80, "off"),
                new Field.Select(
                        ask("soort", words), query.kind().map(Enum::name).orElse(""), kinds),
                new Field.Select(ask("sector", words), query.sector().orElse(""), sectors),
                new Field.Select(ask("volgorde", words), query.order().name(), orders),
                query.show().name(),
                chips);
    }

    private static Field.Ask ask(String name, Words words) {
        return Field.Ask.of(name, words.say("chances.filter." + name));
    }

    private static Optional<Empty> empty(
            ChancesQuery query, VacancyList list, Optional<Costly> costly, Optional<Action> add, Words words) {
        if (!list.lines().isEmpty()) return Optional.empty();
        if (query.filters().isEmpty() && query.show() == Show.OPEN)
            return Optional.of(
                    new Empty(Empty.Kind.START, words.say("chances.none.title"), words.say("chances.none.text"), add));
        return Optional.of(new Empty(
                Empty.Kind.NO_RESULT,
                words.say("chances.noresult.title"),
                widen(query, costly, words),
                wider(query, costly, words)));
    }

    private static String widen(ChancesQuery query, Optional<Costly> costly, Words words) {
        return costly.map(most -> words.count("chances.without", most.count(), name(most.filter(), query, words)))
                .orElseGet(() -> words.say("chances.noresult.text"));
    }

    private static Optional<Action> wider(ChancesQuery query, Optional<Costly> costly, Words words) {
        var href = costly.map(most -> query.without(most.filter()).href()).orElse("/kansen");
        var label = costly.map(most -> words.say("chances.widen", name(most.filter(), query, words)))
                .orElseGet(() -> words.say("chances.clear"));
        return Optional.of(Action.link(label, href));
    }

    private static String name(Filter filter, ChancesQuery query, Words words) {
        return switch (filter) {
            case WORDS -> "“" + query.words() + "”";
            case KIND -> words.say("employers.kind." + query.kind().orElseThrow());
            case SECTOR -> words.say("taxonomy.sector." + query.sector().orElseThrow());
        };
    }

    private static Optional<Lists.Leaf> leaf(ChancesQuery query, int total, Words words) {
        return new Paging(query.page(), VacancyQuery.PAGE_SIZE, total)
                .leaf("chances.leaf", words, page -> query.onPage(page).href());
    }
}
