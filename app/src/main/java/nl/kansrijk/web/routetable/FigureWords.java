package nl.kansrijk.web.routetable;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.kansrijk.triage.RouteFigures.Figures;
import nl.kansrijk.triage.RouteFigures.Fired;
import nl.kansrijk.triage.RouteFigures.Review;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.routetable.FiguresView.Row;
import nl.kansrijk.web.routetable.FiguresView.Spread;

/** Puts figures of the table in words. */
final class FigureWords {
    private static final int PERMILLE_IN_PERCENT = 10;

    private FigureWords() {}

    static FiguresView view(Figures found, List<Lists.Tab> periods, Words words) {
        return new FiguresView(
                periods,
                finding(found, words),
                found.rows().stream().map(one -> row(one, words)).toList(),
                found.routes().stream()
                        .map(one -> new Spread(
                                VersionWords.route(one.route(), words),
                                told(one.advised(), words),
                                told(one.chosen(), words)))
                        .toList());
    }

    private static String finding(Figures found, Words words) {
        if (found.rows().isEmpty()) return words.say("routes.figures.none");
        var review = found.rows().stream()
                .filter(one -> one.review() == Review.NEEDED)
                .map(Fired::row)
                .collect(Collectors.joining(", "));
        return review.isEmpty() ? words.say("routes.figures.fine") : words.say("routes.figures.review", review);
    }

    private static Row row(Fired one, Words words) {
        var deviation = one.deviation().isPresent()
                ? words.say("routes.figures.share", one.deviation().getAsInt() / PERMILLE_IN_PERCENT)
                : words.say("routes.few");
        return new Row(
                one.row(),
                words.say("triage.row." + one.row(), "…", "…"),
                told(one.people(), words),
                told(one.chosen(), words),
                deviation,
                one.reasons().stream()
                        .filter(reason -> reason.people().isPresent())
                        .map(reason -> words.say(
                                "routes.figures.reason",
                                words.say("triage.override." + reason.reason()),
                                told(reason.people(), words)))
                        .toList(),
                told(one.working(), words));
    }

    private static String told(OptionalInt people, Words words) {
        return people.isPresent() ? words.number(people.getAsInt()) : words.say("routes.few");
    }
}
