package nl.kansrijk.web.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
                .toList();
        var days = all.stream()
                .collect(Collectors.groupingBy(one -> one.source().observedOn(), TreeMap::new, Collectors.toList()));
        var times = new ArrayList<Views>();
        days.descendingMap().forEach((day, told) -> times.addAll(rows(day, told, words)));
        return new SelfImage(says(all, words), times);
    }

    /** The views of one day, and under it the work that was seen that day. */
    private List<Views> rows(LocalDate day, List<Statement> told, Words words) {
        var rows = new ArrayList<Views>();
        if (told.stream().anyMatch(one -> about(one, SelfViews.VIEW)))
            rows.add(new Views(words.shortDay(day), view(told, true, words), view(told, false, words), ""));
        told.stream()
                .filter(one -> about(one, SelfViews.TASTER))
                .forEach(one -> rows.add(new Views(words.shortDay(day), "", "", said.item(one.fact(), words))));
        return rows;
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
        var day = taster.source().observedOn();
        if (now.source().observedOn().isBefore(day)) return Optional.empty();
        return own.stream()
                .filter(one -> one.source().observedOn().isBefore(day))
                .reduce((first, second) -> second);
    }

    private String says(Statement before, Statement now, Optional<Statement> others, Words words) {
        boolean changed = !before.fact().value().equals(now.fact().value());
        boolean meets = others.filter(
                        one -> one.fact().value().equals(now.fact().value()))
                .isPresent();
        return words.say(
                changed ? "selfimage.changed" : "selfimage.same",
                said.says(before.fact(), words),
                said.says(now.fact(), words),
                words.say(meets ? "selfimage.meets" : "selfimage.differs"));
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
