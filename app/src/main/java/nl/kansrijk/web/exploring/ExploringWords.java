package nl.kansrijk.web.exploring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.matching.exploring.Surroundings;
import nl.kansrijk.matching.exploring.Within;
import nl.kansrijk.matching.exploring.Within.Wished;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Paging;
import nl.kansrijk.web.exploring.ExploringView.Start;
import nl.kansrijk.web.exploring.Looking.Around;
import org.springframework.stereotype.Component;

/** Puts a look around into words, for the person or for a professional. */
@Component
class ExploringWords {
    private static final int CARDS_FOR_THE_PERSON = 3;
    private static final int CARDS = 10;
    private static final int MOST_STARTS = 3;

    private final Labels labels;
    private final WorkCards cards;
    private final Sides sides;

    ExploringWords(Labels labels, WorkCards cards, Sides sides) {
        this.labels = labels;
        this.cards = cards;
        this.sides = sides;
    }

    /** A page beyond the last is the last. */
    ExploringView view(Around found, ExploringQuery asked, Reader reader) {
        var around = found.around();
        var chosen = around.all().stream()
                .filter(work -> asked.sector().isEmpty() || work.sector().equals(asked.sector()))
                .toList();
        int most = reader.self() ? CARDS_FOR_THE_PERSON : CARDS;
        var paging = new Paging(asked.page(), most, chosen.size());
        var query = asked.page(paging.shown());
        var page = chosen.stream()
                .skip((long) (query.page() - 1) * most)
                .limit(most)
                .toList();
        return new ExploringView(
                start(around, query, reader),
                sectors(around, query, reader),
                chosen.isEmpty() ? "" : reader.count("shown", chosen.size(), sectors(chosen)),
                order(around, reader),
                page.stream()
                        .map(work -> cards.card(work, found.named(), query, reader))
                        .toList(),
                chosen.isEmpty() ? Optional.of(empty(query, reader)) : Optional.empty(),
                paging.leaf(
                        "clients.leaf",
                        reader.words(),
                        other -> query.page(other).at(reader.path())),
                sides.beside(found, query, reader));
    }

    /** Who rests reads nothing of vacancies. */
    private static String order(Surroundings around, Reader reader) {
        boolean wish = around.all().stream().anyMatch(work -> work.wished() != Wished.NOT);
        boolean learn = !around.resting() && !around.learnable().isEmpty();
        var said = new ArrayList<>(List.of("order", wish ? "order.wish" : "order.near"));
        if (!around.resting()) said.add("order.now");
        if (learn) said.add("order.learn");
        return said.stream().map(key -> reader.say(key)).collect(Collectors.joining(" "));
    }

    private Start start(Surroundings around, ExploringQuery query, Reader reader) {
        var choices = new ArrayList<Lists.Tab>();
        choices.add(choice(reader.say("start.skills"), Optional.empty(), query, reader));
        var did = around.did().stream().limit(MOST_STARTS).toList();
        did.forEach(
                work -> choices.add(choice(labels.occupation(work, reader.words()), Optional.of(work), query, reader)));
        query.from()
                .filter(work -> !did.contains(work))
                .ifPresent(work ->
                        choices.add(choice(labels.occupation(work, reader.words()), query.from(), query, reader)));
        var meaning = query.from()
                .map(work -> reader.say("start.from", WorkCards.inside(labels.occupation(work, reader.words()))))
                .orElseGet(() -> reader.count("start.own", around.skills().size()));
        var counts = Sides.asked(around, query, reader);
        return new Start(choices, meaning, counts, reader.path() + "/begin", around.resting());
    }

    private static Lists.Tab choice(String label, Optional<OccupationCode> work, ExploringQuery query, Reader reader) {
        return new Lists.Tab(
                label, query.from(work).at(reader.path()), query.from().equals(work));
    }

    private static List<Lists.Counter> sectors(Surroundings around, ExploringQuery query, Reader reader) {
        var counters = new ArrayList<Lists.Counter>();
        int all = around.all().size();
        if (all == 0) return counters;
        counters.add(counter(reader.say("sector.all"), all, "", query, reader));
        around.sectors().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(one -> counter(
                        Labels.sector(one.getKey(), reader.words()), one.getValue(), one.getKey(), query, reader))
                .forEach(counters::add);
        return counters;
    }

    private static Lists.Counter counter(String label, long count, String sector, ExploringQuery query, Reader reader) {
        return new Lists.Counter(
                label, count, query.in(sector).at(reader.path()), query.sector().equals(sector));
    }

    private static String sectors(List<Within> chosen) {
        return Long.toString(chosen.stream().map(Within::sector).distinct().count());
    }

    private static Lists.Empty empty(ExploringQuery query, Reader reader) {
        boolean filtered = !query.sector().isEmpty();
        var key = filtered ? "empty.sector" : query.from().isPresent() ? "empty.from" : "empty";
        var action = filtered
                ? Action.link(reader.say("sector.all"), query.in("").at(reader.path()))
                : Action.link(
                        reader.say("empty.do"),
                        reader.self()
                                ? "/mijn-profiel"
                                : "/klanten/" + reader.client().value());
        return new Lists.Empty(
                filtered ? Lists.Empty.Kind.NO_RESULT : Lists.Empty.Kind.START,
                reader.say(key + ".title"),
                reader.say(key + ".text"),
                Optional.of(action));
    }
}
