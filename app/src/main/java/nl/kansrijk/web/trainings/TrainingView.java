package nl.kansrijk.web.trainings;

import java.util.List;
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

    /** One training in the list. */
    public record Line(String title, String path, String facts, String opens) {}
}
