package nl.kansrijk.web.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.matching.Bar;
import nl.kansrijk.matching.region.Room;
import nl.kansrijk.matching.region.Spread;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.region.SpreadView.Row;
import nl.kansrijk.web.region.UnlockView.Part;

/** Puts in words how proposals are spread over people. */
final class SpreadWords {
    static final String PATH = "/regio/verdeling";
    static final PeopleWords.Subject PEOPLE = new PeopleWords.Subject("region.fair.people", PATH + "/mensen", PATH);
    private final RegionQuery query;
    private final Words words;

    SpreadWords(RegionQuery query, Words words) {
        this.query = query;
        this.words = words;
    }

    SpreadView say(Spread spread, UnlockView.Choice choice, Actor actor) {
        return new SpreadView(
                RegionTabs.of(PATH, query, words),
                choice,
                finding(spread),
                List.of(
                        new Lists.Fact(words.say("region.fair.chance"), Few.number(spread.withChance(), words)),
                        new Lists.Fact(words.say("region.fair.never"), Few.number(spread.never(), words)),
                        new Lists.Fact(
                                words.say("region.fair.nothing"),
                                Few.number(Few.rest(spread.people(), spread.withChance()), words))),
                times(spread),
                more(spread),
                average(spread),
                spread.never() < Few.LEAST ? "" : why(spread),
                people(spread, actor),
                words.say("region.fair.source", Room.PER_PERSON, Room.PER_EMPLOYER)
                        + " "
                        + words.say("region.rounded"));
    }

    /** What sharing out gives, and its price when fewer vacancies have a proposal. */
    private String finding(Spread spread) {
        int best = spread.best().vacancies();
        int fair = spread.fair().vacancies();
        var gives = words.say(
                "region.fair.finding",
                Few.people(spread.best().reached(), words),
                Few.people(spread.fair().reached(), words));
        if (fair >= best) return gives;
        return gives + " " + words.say("region.fair.price", words.count("region.vacancies", fair), words.number(best));
    }

    private List<Row> times(Spread spread) {
        var best = spread.best().times();
        var fair = spread.fair().times();
        int most = Stream.concat(best.stream(), fair.stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < best.size(); i++)
            rows.add(
                    new Row(words.say("region.fair.times." + i), people(best.get(i), most), people(fair.get(i), most)));
        return rows;
    }

    private Part people(int number, int most) {
        int percent = most == 0 ? 0 : 100 * Few.shown(number) / Math.max(Few.shown(number), most);
        return new Part(Few.number(number, words), percent);
    }

    private List<Row> more(Spread spread) {
        return List.of(
                row("region.fair.most", spread.best().most(), spread.fair().most()),
                new Row(
                        words.say("region.fair.proposals"),
                        new Part(Few.number(spread.best().proposals(), words), 0),
                        new Part(Few.number(spread.fair().proposals(), words), 0)),
                row(
                        "region.fair.vacancies",
                        spread.best().vacancies(),
                        spread.fair().vacancies()),
                row(
                        "region.fair.flooded",
                        spread.best().flooded(),
                        spread.fair().flooded()),
                new Row(
                        words.say("region.fair.fits"),
                        new Part(fits(spread.best()), 0),
                        new Part(fits(spread.fair()), 0)));
    }

    /** Whether it fits better or less on average; nothing when there is nothing to compare. */
    private String average(Spread spread) {
        if (spread.best().proposals() == 0 || spread.fair().proposals() == 0) return "";
        int more = Integer.compare(spread.fair().tenths(), spread.best().tenths());
        return words.say("region.fair.fits." + (more < 0 ? "less" : more > 0 ? "more" : "same"));
    }

    private Row row(String key, int best, int fair) {
        return new Row(words.say(key), new Part(words.number(best), 0), new Part(words.number(fair), 0));
    }

    private String fits(Spread.Way way) {
        if (way.proposals() == 0) return words.say("region.fair.none");
        var steps = words.say("region.fair.steps", tenths(way.tenths()), 20);
        return words.say(new Bar(way.tenths() / 10).wordKey()) + " (" + steps + ")";
    }

    private String tenths(int tenths) {
        return words.number(tenths / 10) + (words.language().equals("nl") ? "," : ".") + tenths % 10;
    }

    /** Why they are in no list, and for how many of them sharing out does something. */
    private String why(Spread spread) {
        return words.say(
                "region.fair.never.why",
                Few.people(spread.never(), words),
                Few.people(spread.helped(), words),
                Few.people(spread.never() - spread.helped(), words),
                Room.MOST_FOR_ONE,
                Room.MOST_FOR_MORE);
    }

    private BehindView.People people(Spread spread, Actor actor) {
        if (!RegionFrame.sees(actor, Permission.REGION_PEOPLE))
            return new BehindView.People(Optional.empty(), words.say("region.people.closed"));
        if (spread.never() < Few.LEAST)
            return new BehindView.People(Optional.empty(), words.say("region.people.toofew", Few.LEAST));
        return new BehindView.People(Optional.of(query.on(PATH + "/mensen")), words.say("region.people.logged"));
    }
}
