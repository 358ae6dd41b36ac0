package nl.kansrijk.web.offers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.instruments.catalogue.Grounds.Letter;
import nl.kansrijk.instruments.catalogue.GuideCodes;
import nl.kansrijk.instruments.catalogue.Offer;
import nl.kansrijk.instruments.catalogue.OfferQuery;
import nl.kansrijk.instruments.catalogue.OfferQuery.Filter;
import nl.kansrijk.instruments.catalogue.Offering;
import nl.kansrijk.instruments.catalogue.Offers.Reader;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Paging;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.offers.OffersView.Filters;
import nl.kansrijk.web.offers.OffersView.Line;

/** Puts what was found into words, for who reads. */
record OffersViews(Reader reader, Words words) {
    static final int LONGEST = 80;
    private static final int ON_A_PAGE = 20;
    private static final List<Integer> WEEKS = List.of(1, 4, 12, 26, 52);
    private static final List<Integer> EUROS = List.of(0, 500, 1000, 2500, 5000);
    private static final int CENTS = 100;

    OffersView view(OfferQuery query, int page, List<Offer> found, List<Action> ways) {
        var paging = new Paging(page, ON_A_PAGE, found.size());
        return new OffersView(
                words.count("supply.shown", found.size()),
                filters(query),
                found.stream()
                        .skip((long) (paging.shown() - 1) * ON_A_PAGE)
                        .limit(ON_A_PAGE)
                        .map(this::line)
                        .toList(),
                found.isEmpty() ? Optional.of(empty(query)) : Optional.empty(),
                paging.leaf(key("supply.leaf"), words, other -> OffersQuery.href(query, other)),
                ways);
    }

    private Line line(Offer offer) {
        boolean codes = reader == Reader.PROFESSIONAL;
        return new Line(
                OfferWords.title(offer, reader, words),
                OfferWords.href(offer),
                words.say("supply.kind." + offer.kind()),
                OfferWords.summary(offer, reader, words),
                OfferWords.facts(offer, reader, words),
                codes ? OfferWords.codes(offer, words) : List.of(),
                codes ? words.say("supply.evidence.short", offer.evidence().shown()) : "");
    }

    private Filters filters(OfferQuery query) {
        var chips = query.filters().stream()
                .map(filter -> new Lists.Tab(name(filter, query), OffersQuery.href(query.without(filter)), true))
                .toList();
        return new Filters(
                new Field.Text(
                        Field.Ask.of("q", words.say(key("supply.search.label"))),
                        query.words(),
                        "search",
                        LONGEST,
                        "off"),
                selects(query),
                chips);
    }

    private String key(String key) {
        return reader == Reader.CLIENT ? key.replace("supply.", "supply.client.") : key;
    }

    private List<Field.Select> selects(OfferQuery query) {
        var selects = new ArrayList<Field.Select>();
        selects.add(select(
                "soort",
                query.kind().map(Enum::name),
                Arrays.stream(Offering.values()).map(kind -> option(kind.name(), words.say("supply.kind." + kind)))));
        if (reader != Reader.PROFESSIONAL) return selects;
        selects.add(select("tegel", query.tile(), codes(GuideCodes.EVA_TILE, GuideCodes.DENNIS_TILE)));
        selects.add(select("kenmerk", query.need(), codes(GuideCodes.NEED)));
        selects.add(select("groep", query.target(), codes(GuideCodes.EVA_TARGET, GuideCodes.DENNIS_TARGET)));
        selects.add(select(
                "bewijs",
                query.evidence().map(Enum::name),
                Arrays.stream(Letter.values())
                        .map(letter -> option(letter.name(), words.say("supply.evidence." + letter)))));
        selects.add(select(
                "weken",
                query.most().weeks().map(String::valueOf),
                WEEKS.stream().map(most -> option(String.valueOf(most), words.count("supply.most.weeks", most)))));
        selects.add(select(
                "kosten",
                query.most().cents().map(cents -> String.valueOf(cents / CENTS)),
                EUROS.stream().map(most -> option(String.valueOf(most), words.say("supply.most.euros", most)))));
        return selects;
    }

    private Field.Select select(String name, Optional<String> value, Stream<Field.Option> options) {
        var any = option("", words.say(key("supply.any")));
        return new Field.Select(
                Field.Ask.of(name, words.say(key("supply.filter." + name))),
                value.orElse(""),
                Stream.concat(Stream.of(any), options).toList());
    }

    private Stream<Field.Option> codes(GuideCodes... lists) {
        return Arrays.stream(lists)
                .flatMap(list -> list.all().stream())
                .map(code -> option(code, OfferWords.code(code, words)));
    }

    private static Field.Option option(String value, String label) {
        return Field.Option.of(value, label);
    }

    private String name(Filter filter, OfferQuery query) {
        return switch (filter) {
            case WORDS -> "“" + query.words() + "”";
            case KIND -> words.say("supply.kind." + query.kind().orElseThrow());
            case TILE -> OfferWords.code(query.tile().orElseThrow(), words);
            case NEED -> OfferWords.code(query.need().orElseThrow(), words);
            case TARGET -> OfferWords.code(query.target().orElseThrow(), words);
            case EVIDENCE -> words.say("supply.evidence." + query.evidence().orElseThrow());
            case WEEKS -> words.count("supply.most.weeks", query.most().weeks().orElseThrow());
            case COST -> words.say("supply.most.euros", query.most().cents().orElseThrow() / CENTS);
        };
    }

    private Lists.Empty empty(OfferQuery query) {
        var last = query.filters().stream().reduce((first, second) -> second);
        return new Lists.Empty(
                Lists.Empty.Kind.NO_RESULT,
                words.say(key("supply.none.title")),
                words.say(key("supply.none.text")),
                last.map(filter -> Action.link(
                        words.say(key("supply.widen"), name(filter, query)), OffersQuery.href(query.without(filter)))));
    }
}
