package nl.kansrijk.web.coherence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.kansrijk.profile.Coherence;
import nl.kansrijk.profile.Coherence.Link;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.coherence.CoherenceView.Line;
import nl.kansrijk.web.coherence.CoherenceView.Place;
import nl.kansrijk.web.coherence.CoherenceView.Time;
import org.springframework.stereotype.Component;

/** Says how things went together: as far as the interval lets anyone say it, and never as a cause. */
@Component
class CoherenceWords {
    private static final int ROW = 26;
    private static final int ABOVE = 30;
    private static final int MIDDLE = 290;
    private static final int HALF = 120;
    private static final double WEAK = 0.3;

    CoherenceView of(List<Coherence> all, String scale, String asked, Words words) {
        var whole = all.stream().filter(one -> one.period() == 0).toList();
        var told = whole.stream().filter(one -> one.link().isPresent()).toList();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < told.size(); i++) lines.add(line(told.get(i), ABOVE + ROW * i, scale, words));
        var domain = whole.stream()
                .map(Coherence::domain)
                .filter(asked::equals)
                .findFirst()
                .or(() -> told.stream().map(Coherence::domain).findFirst())
                .orElseGet(() -> whole.getFirst().domain());
        return new CoherenceView(
                words.say("scale." + scale),
                CoherencePage.SCALES.stream()
                        .map(one -> new Lists.Tab(
                                words.say("scale." + one), "/samenhang?vertrouwen=" + one, one.equals(scale)))
                        .toList(),
                finding(whole, scale, words),
                lines,
                ABOVE + ROW * told.size() + 12,
                few(whole, words),
                words.say("characteristic." + domain),
                times(all, domain, words));
    }

    private static String finding(List<Coherence> whole, String scale, Words words) {
        long told = whole.stream().filter(one -> one.link().isPresent()).count();
        if (told == 0) return words.say("coherence.none");
        long clear = whole.stream()
                .filter(one -> one.link().filter(link -> !link.open()).isPresent())
                .count();
        return words.say("coherence.finding", clear, told, words.say("scale." + scale));
    }

    private static String few(List<Coherence> whole, Words words) {
        return whole.stream()
                .filter(one -> one.link().isEmpty())
                .map(one -> words.say("characteristic." + one.domain()))
                .collect(Collectors.joining(", "));
    }

    private static Line line(Coherence one, int y, String scale, Words words) {
        var path = "/samenhang?vertrouwen=" + scale + "&gebied=" + one.domain();
        var place = one.link()
                .map(link -> new Place(x(link.low()), x(link.figure()), x(link.high())))
                .orElse(new Place(0, 0, 0));
        return new Line(
                words.say("characteristic." + one.domain()),
                path,
                y,
                place,
                people(one, words),
                figure(one, words),
                says(one, words));
    }

    private static List<Time> times(List<Coherence> all, String domain, Words words) {
        return all.stream()
                .filter(one -> one.period() > 0 && one.domain().equals(domain))
                .map(one -> new Time(
                        words.say("coherence.half." + one.period() % 10, Integer.toString(one.period() / 10)),
                        people(one, words),
                        figure(one, words),
                        says(one, words)))
                .toList()
                .reversed();
    }

    private static String people(Coherence one, Words words) {
        return one.people() == 0 ? words.say("coherence.few") : words.number(one.people());
    }

    private static String figure(Coherence one, Words words) {
        return one.link()
                .map(link -> words.say(
                        "coherence.figure",
                        number(link.figure(), words),
                        number(link.low(), words),
                        number(link.high(), words)))
                .orElse("–");
    }

    private static String says(Coherence one, Words words) {
        return words.say(one.link().map(CoherenceWords::key).orElse("coherence.says.nothing"));
    }

    private static String key(Link link) {
        if (link.open()) return "coherence.says.open";
        var strong = Math.abs(link.figure()) < WEAK ? "weak" : "clear";
        return "coherence.says." + (link.figure() > 0 ? "more." : "less.") + strong;
    }

    /** In hundredths; nothing is never less than nothing. */
    private static String number(double figure, Words words) {
        return String.format(Locale.of(words.language()), "%.2f", Math.round(figure * 100) / 100.0);
    }

    private static int x(double figure) {
        return (int) Math.round(MIDDLE + figure * HALF);
    }
}
