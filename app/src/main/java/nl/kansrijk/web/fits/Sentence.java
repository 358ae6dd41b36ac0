package nl.kansrijk.web.fits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.matching.Because.Explained;
import nl.kansrijk.matching.LanguageBar;
import nl.kansrijk.matching.Shortlist;
import nl.kansrijk.matching.Wish;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.fits.FitsView.Filters;

/** The sentence above the list, and the numbers in it as filters. */
final class Sentence {
    private Sentence() {}

    /** "12 mensen binnen 25 km passen nu, meest passend eerst". */
    static String shown(FitsQuery query, Shortlist list, Words words) {
        int people = list.tally().at(query.weeks());
        var where = ring(query.ringKm(), words);
        if (people == 0) return words.say("fits.shown.none", where);
        var sentence = switch (query.weeks()) {
            case 0 -> words.count("fits.shown", people, where);
            case Wish.ASK_FIRST -> words.count("fits.shown.ask", people, where);
            default -> words.count("fits.shown.after", people, where, query.weeks());
        };
        return people > Wish.MOST ? sentence + ". " + words.say("fits.shown.most", Wish.MOST) : sentence;
    }

    static Filters filters(FitsQuery query, Shortlist list, Words words) {
        var tally = list.tally();
        var weeks = new ArrayList<Lists.Counter>();
        for (int one : FitsQuery.WEEKS)
            weeks.add(new Lists.Counter(
                    label(one, words), tally.at(one), query.after(one).href(), one == query.weeks()));
        var rings = new ArrayList<Lists.Tab>();
        for (int km : FitsQuery.RINGS) rings.add(ringTab(query, km, words));
        rings.add(ringTab(query, 0, words));
        return new Filters(
                weeks, rings, longer(tally, words), language(list.figures().bar(), words));
    }

    /** That more weeks of training let in nobody more; nothing where they do. */
    private static Optional<String> longer(Shortlist.Tally tally, Words words) {
        if (tally.within12() == tally.now()) return Optional.of(words.say("fits.longer.none"));
        if (tally.within12() == tally.within4()) return Optional.of(words.say("fits.longer.four"));
        return tally.within4() == tally.now() ? Optional.of(words.say("fits.longer.twelve")) : Optional.empty();
    }

    /** "12 mensen passen verder wel, maar ... Eén niveau lager passen er 5 meer." Nothing where nobody is left out by it. */
    private static Optional<String> language(LanguageBar bar, Words words) {
        if (bar.leftOut() == 0) return Optional.empty();
        var lower = bar.oneLower() == 0
                ? words.say("fits.language.same")
                : words.count("fits.language.lower", bar.oneLower());
        return Optional.of(words.count("fits.language", bar.leftOut()) + " " + lower);
    }

    /** "70 % nu, 100 % inzet": a fact about tasks and what someone says of themselves, never a verdict. Source: row 1-06. */
    static Optional<String> dayOne(Explained why, Words words) {
        var parts = new ArrayList<String>();
        int percent = why.dayOnePercent().orElse(0);
        if (why.fullEffort() && percent > 0) parts.add(words.say("fits.dayone.effort", percent));
        else parts.addAll(apart(why, words));
        if (why.alikePercent() > 0) parts.add(words.say("fits.dayone.alike", why.alikePercent()));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
    }

    private static List<String> apart(Explained why, Words words) {
        var parts = new ArrayList<String>();
        why.dayOnePercent()
                .ifPresent(known ->
                        parts.add(known == 0 ? words.say("fits.dayone.none") : words.say("fits.dayone", known)));
        if (why.fullEffort()) parts.add(words.say("fits.effort"));
        return parts;
    }

    private static String label(int weeks, Words words) {
        if (weeks == Wish.ASK_FIRST) return words.say("fits.ask");
        return weeks == 0 ? words.say("fits.now") : words.say("fits.after", weeks);
    }

    static String ring(int km, Words words) {
        return km == 0 ? words.say("fits.ring.all.in") : words.say("fits.ring.in", km);
    }

    private static Lists.Tab ringTab(FitsQuery query, int km, Words words) {
        var label = km == 0 ? words.say("fits.ring.all") : words.say("fits.ring", km);
        return new Lists.Tab(label, query.within(km).href(), km == query.ringKm());
    }

    /** The next wider ring, while there is one. */
    static List<Integer> wider(int km) {
        return FitsQuery.RINGS.stream()
                .filter(one -> km != 0 && one > km)
                .limit(1)
                .toList();
    }
}
