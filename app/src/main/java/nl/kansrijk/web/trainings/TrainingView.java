package nl.kansrijk.web.trainings;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Lists;

/** A training: facts, what one learns, the kinds of work it opens with their sectors, and the vacancies that ask it. A path may be empty. */
public record TrainingView(
        String title,
        List<Lists.Fact> facts,
        List<Lists.Tab> learned,
        List<Lists.Fact> works,
        String counted,
        List<Lists.Tab> vacancies) {
    public TrainingView {
        facts = List.copyOf(facts);
        learned = List.copyOf(learned);
        works = List.copyOf(works);
        vacancies = List.copyOf(vacancies);
    }

    /**
     * What this training is for one person: whose it is, for which vacancy, what it does for that one, and what was chosen or can
     * be. Back: the page before this one.
     */
    public record Choice(
            String title,
            Lists.Tab back,
            String text,
            Optional<Lists.Tab> vacancy,
            String opens,
            Optional<String> chosen,
            Optional<Action> action) {}

    /** One training in the list. Suits: why it stands there for who reads, empty where that is nobody in particular. */
    public record Line(String title, String path, String facts, String opens, String suits) {}
}
