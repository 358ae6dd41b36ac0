package nl.kansrijk.web.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.picture.CourseView.SelfImage;
import nl.kansrijk.web.picture.CourseView.Views;
import org.springframework.stereotype.Component;

/** How someone sees the own possibilities and how others see them, before and after. Source: row 0-33. */
@Component
class SelfImages {
    static final String CODE = "SS_SELFIMAGE";
    private final StatementWords said;

    SelfImages(StatementWords said) {
        this.said = said;
    }

    /** What both say from a day on. */
    private record Both(Optional<Statement> own, Optional<Statement> others) {
        Both with(Statement one) {
            return one.source().type() == Source.Type.SELF
                    ? new Both(Optional.of(one), others)
                    : new Both(own, Optional.of(one));
        }
    }

    SelfImage of(List<Statement> history, Words words) {
        var days = new TreeMap<LocalDate, Both>();
        history.stream()
                .filter(one -> one.fact().characteristic().equals(CODE) && !one.takenBack())
                .forEach(one ->
                        days.put(one.source().observedOn(), days(days, one).with(one)));
        var times = new ArrayList<Views>();
        days.descendingMap().forEach((day, both) -> times.add(views(day, both, words)));
        return new SelfImage(says(days, words), times);
    }

    private static Both days(TreeMap<LocalDate, Both> days, Statement one) {
        return Optional.ofNullable(days.get(one.source().observedOn()))
                .orElseGet(() -> new Both(Optional.empty(), Optional.empty()));
    }

    private Views views(LocalDate day, Both both, Words words) {
        return new Views(words.shortDay(day), view(both.own(), words), view(both.others(), words));
    }

    private String view(Optional<Statement> one, Words words) {
        return one.map(found -> said.says(found.fact(), words)).orElseGet(() -> words.say("course.self.notasked"));
    }

    private String says(TreeMap<LocalDate, Both> days, Words words) {
        if (days.size() < 2) return "";
        var before = days.firstEntry().getValue();
        var now = days.lastEntry().getValue();
        var changed = now.own().isPresent() && !same(before.own(), now.own());
        var meets = now.own().isPresent() && same(now.own(), now.others());
        return words.say(
                changed ? "course.self.changed" : "course.self.same",
                view(before.own(), words),
                view(now.own(), words),
                words.say(meets ? "course.self.meets" : "course.self.differs"));
    }

    private static boolean same(Optional<Statement> one, Optional<Statement> other) {
        return one.map(found -> found.fact().value())
                .equals(other.map(found -> found.fact().value()));
    }
}
