package nl.kansrijk.web.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.region.LongOpenView.Search;
import nl.kansrijk.web.region.LongOpenView.Shown;

/** The form to search vacancies that stay open with, and the sentence that says what was found. */
final class SearchWords {
    private final LongOpenQuery query;
    private final Words words;

    SearchWords(LongOpenQuery query, Words words) {
        this.query = query;
        this.words = words;
    }

    Search search(UnlockView.Choice choice) {
        var choices = new ArrayList<Field.Select>();
        choice.municipality().ifPresent(choices::add);
        choices.add(select("dagen", Integer.toString(query.days()), days()));
        choices.add(sectors(query.region().sector(), words));
        choices.add(select("volgorde", query.order().code(), orders()));
        var ask = Field.Ask.of("q", words.say("region.search.q")).optional();
        return new Search(
                LongOpenQuery.SEARCH,
                new Field.Text(ask, query.search().words(), "search", Searches.MOST_TYPED, "off"),
                choices);
    }

    private List<Field.Option> days() {
        return LongOpenQuery.DAYS.stream()
                .map(days -> Field.Option.of(Integer.toString(days), words.say("region.search.days", days)))
                .toList();
    }

    private List<Field.Option> orders() {
        return Arrays.stream(LongOpenQuery.Order.values())
                .map(order -> Field.Option.of(order.code(), words.say("region.search.order." + order.name())))
                .toList();
    }

    private Field.Select select(String name, String value, List<Field.Option> options) {
        return new Field.Select(Field.Ask.of(name, words.say("region.search." + name)), value, options);
    }

    /** All sectors of work to choose one from. */
    static Field.Select sectors(String chosen, Words words) {
        var all = Stream.concat(
                        Stream.of(Field.Option.of("alle", words.say("region.sector.all"))),
                        "ABCDEFGHIJKLMNOPQRSTU"
                                .chars()
                                .mapToObj(Character::toString)
                                .map(one -> Field.Option.of(one, words.say("taxonomy.sector." + one))))
                .toList();
        return new Field.Select(
                Field.Ask.of("sector", words.say("region.search.sector")), chosen.isEmpty() ? "alle" : chosen, all);
    }

    Shown shown(Leafing leafing) {
        var text = words.count("region.open.shown", leafing.all(), query.days());
        var empty = new Lists.Empty(
                query.narrows() ? Lists.Empty.Kind.NO_RESULT : Lists.Empty.Kind.START,
                text,
                words.say(query.narrows() ? "region.search.nothing" : "region.open.nothing"),
                Optional.empty());
        return new Shown(
                text, leafing.leaf(query::href, words), Optional.of(empty).filter(any -> leafing.all() == 0));
    }
}
