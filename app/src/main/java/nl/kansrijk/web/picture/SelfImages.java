package nl.kansrijk.web.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.life.SelfViews;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.picture.CourseView.SelfImage;
import nl.kansrijk.web.picture.CourseView.Views;
import org.springframework.stereotype.Component;

/** How someone sees the own possibilities and how others see them, before and after work was seen from nearby. Source: row 0-33. */
@Component
class SelfImages {
    private final StatementWords said;

    SelfImages(StatementWords said) {
        this.said = said;
    }

    SelfImage of(List<Statement> history, Words words) {
        var all = history.stream()
                .filter(one -> SelfViews.CODES.contains(one.fact().characteristic()) && !one.takenBack())
                .sorted(SelfViews.BY_MOMENT)
                .toList();
        var times = moments(all).stream()
                .filter(told -> !told.stream().allMatch(one -> about(one, SelfViews.EXAMPLE)))
                .map(told -> row(told, words))
                .toList();
        return new SelfImage(says(all, words), times.reversed());
    }

    /** What belongs together, oldest first: a view of each on one day with its example, or work that was seen. */
    private static List<List<Statement>> moments(List<Statement> all) {
        var moments = new ArrayList<List<Statement>>();
        for (var one : all) {
            if (moments.isEmpty() || !joins(one, moments.getLast())) moments.add(new ArrayList<>());
            moments.getLast().add(one);
        }
        return moments;
    }

    /** Whether it stands beside these: the same day, no work that was seen between, and no second view of the same voice. */
    private static boolean joins(Statement one, List<Statement> told) {
        return told.getFirst().source().observedOn().equals(one.source().observedOn())
                && !about(one, SelfViews.TASTER)
                && told.stream().noneMatch(other -> about(other, SelfViews.TASTER))
                && !(about(one, SelfViews.VIEW)
                        && last(told, SelfViews.VIEW, own(one)).isPresent());
    }

    private Views row(List<Statement> told, Words words) {
        var first = told.getFirst();
        var day = words.shortDay(first.source().observedOn());
        return about(first, SelfViews.TASTER)
                ? new Views(day, "", "", said.item(first.fact(), words))
                : new Views(day, view(told, true, words), view(told, false, words), "");
    }

    /** What was said, with the example that goes with it. */
    private String view(List<Statement> told, boolean own, Words words) {
        var example = last(told, SelfViews.EXAMPLE, own).map(one -> said.says(one.fact(), words));
        return last(told, SelfViews.VIEW, own)
                .map(one -> said.says(one.fact(), words))
                .map(view -> example.map(one -> words.say("selfimage.example.line", view, one))
                        .orElse(view))
                .orElseGet(() -> words.say("selfimage.notasked"));
    }

    /** What the own view was and is; around the last time that work was seen when there is a view before and after. */
    private String says(List<Statement> all, Words words) {
        var own = all.stream()
                .filter(one -> about(one, SelfViews.VIEW) && own(one))
                .toList();
        if (own.size() < 2) return "";
        var now = own.getLast();
        var seen = all.stream().filter(one -> about(one, SelfViews.TASTER)).reduce((first, second) -> second);
        var before = seen.flatMap(taster -> before(own, taster, now)).orElse(own.getFirst());
        var says = says(before, now, last(all, SelfViews.VIEW, false), words);
        return seen.filter(taster -> before(own, taster, now).isPresent())
                .map(taster -> words.say(
                        "selfimage.around." + taster.fact().item(),
                        words.day(taster.source().observedOn()),
                        says))
                .orElse(says);
    }

    private static Optional<Statement> before(List<Statement> own, Statement taster, Statement now) {
        if (SelfViews.BY_MOMENT.compare(now, taster) < 0) return Optional.empty();
        return own.stream()
                .filter(one -> SelfViews.BY_MOMENT.compare(one, taster) < 0)
                .reduce((first, second) -> second);
    }

    /** Of what others see nothing is said as long as nobody asked them. */
    private String says(Statement before, Statement now, Optional<Statement> others, Words words) {
        boolean changed = !same(before, now);
        var own = words.say(
                changed ? "selfimage.changed" : "selfimage.same",
                said.says(before.fact(), words),
                said.says(now.fact(), words));
        return others.map(one -> own + " " + words.say(same(one, now) ? "selfimage.meets" : "selfimage.differs"))
                .orElse(own);
    }

    private static boolean same(Statement one, Statement other) {
        return one.fact().value().equals(other.fact().value());
    }

    private static Optional<Statement> last(List<Statement> told, String code, boolean own) {
        return told.stream().filter(one -> about(one, code) && own(one) == own).reduce((first, second) -> second);
    }

    private static boolean about(Statement one, String code) {
        return one.fact().characteristic().equals(code);
    }

    private static boolean own(Statement one) {
        return one.source().type() == Source.Type.SELF;
    }
}
