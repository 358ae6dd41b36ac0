package nl.kansrijk.web.vacancies;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.employers.CloseReason;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Icon;
import nl.kansrijk.web.Lists.Fact;
import nl.kansrijk.web.Words;

/** The record of one vacancy: what is asked and offered in words, and what can be done with it. */
public record VacancyView(
        Top top, List<TaskLine> tasks, List<Part> parts, List<Action> actions, Optional<Close> close) {
    public VacancyView {
        tasks = List.copyOf(tasks);
        parts = List.copyOf(parts);
        actions = List.copyOf(actions);
    }

    /** Title, state and one line of facts. */
    public record Top(String title, String kind, Optional<String> closed, String facts) {}

    /** One task as a row. */
    public record TaskLine(String text, String skill, String share, String when) {}

    /** A heading with words and values. */
    public record Part(String title, List<Fact> facts) {}

    /** The question before closing. */
    public record Close(String action, int version, Field.Radios reason) {}

    static VacancyView of(Vacancy vacancy, String firm, boolean writes, Say say) {
        var words = say.words();
        return new VacancyView(
                top(vacancy, firm, words),
                vacancy.tasks().stream().map(say::task).toList(),
                VacancyParts.of(vacancy.draft(), say),
                writes ? actions(vacancy, words) : List.of(),
                writes && vacancy.open() ? Optional.of(close(vacancy, words)) : Optional.empty());
    }

    private static Top top(Vacancy vacancy, String firm, Words words) {
        var work = vacancy.draft().work();
        var facts = Stream.of(
                firm,
                work.town(),
                ChanceLine.hours(work.least().value(), work.most().value(), words),
                words.count("vacancy.positions", vacancy.draft().head().positions()));
        return new Top(
                vacancy.title(),
                words.say("employers.kind." + vacancy.draft().head().kind()),
                vacancy.life().closed().map(reason -> words.say("employers.close." + reason)),
                String.join(" · ", facts.filter(fact -> !fact.isEmpty()).toList()));
    }

    private static List<Action> actions(Vacancy vacancy, Words words) {
        var path = "/vacatures/" + vacancy.id().value();
        var copy = Action.link(
                words.say("vacancy.copy"),
                "/vacatures/nieuw?kopie=" + vacancy.id().value());
        if (!vacancy.open()) {
            var reopen = path + "/heropenen?versie=" + vacancy.life().version();
            return List.of(Action.post(words.say("vacancy.reopen"), reopen).with(Icon.UNDO_2), copy);
        }
        return List.of(
                Action.link(words.say("vacancy.change"), path + "/wijzigen").with(Icon.PENCIL),
                copy,
                Action.opens(words.say("vacancy.close"), "sluiten"));
    }

    private static Close close(Vacancy vacancy, Words words) {
        var reasons = Options.of(CloseReason.class, "employers.close.", words).stream()
                .filter(option -> !option.value().equals(CloseReason.DATE_PASSED.name()))
                .toList();
        return new Close(
                "/vacatures/" + vacancy.id().value() + "/sluiten",
                vacancy.life().version(),
                new Field.Radios(Field.Ask.of("reden", words.say("vacancy.close.why")), "", reasons));
    }
}
