package nl.kansrijk.matching.region;

import java.util.List;
import nl.kansrijk.taxonomy.SkillCode;

/**
 * What a change would do: people with a chance, vacancies with a candidate and pairs, before and after. Tasks: those that most
 * vacancies ask to do from day one, to choose one to leave out. Figures over people are to be shown from five up.
 */
public record Tried(int people, int vacancies, Figures before, Figures after, List<SkillCode> tasks) {
    public Tried {
        tasks = List.copyOf(tasks);
    }

    /** People with at least one chance, vacancies with at least one candidate, and the pairs. */
    public record Figures(int withChance, int withCandidate, int pairs) {}
}
