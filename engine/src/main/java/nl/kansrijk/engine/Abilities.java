package nl.kansrijk.engine;

import java.util.Map;

/**
 * What a person can. {@code dutch} holds levels 0..7 (0, A0, A1, A2, B1, B2, C1, C2), {@code experience} answers by
 * occupation, {@code basics} by basic skill (arithmetic, digital). What is not in a map is unknown.
 */
public record Abilities(
        Skills skills,
        Answers certificates,
        Answers licences,
        Map<LanguageSkill, Integer> dutch,
        Map<Integer, Mastery> competencies,
        Answers experience,
        Answers basics) {
    public Abilities {
        dutch = Map.copyOf(dutch);
        competencies = Map.copyOf(competencies);
        if (dutch.values().stream().anyMatch(level -> level < 0 || level > 7))
            throw new IllegalArgumentException("a language level is 0..7");
    }

    /** A person of whom nothing was asked yet. */
    public static Abilities unknown() {
        return new Abilities(
                Skills.some(java.util.List.of()),
                Answers.none(),
                Answers.none(),
                Map.of(),
                Map.of(),
                Answers.none(),
                Answers.none());
    }

    /** The same with these skills, certificates and this Dutch instead. */
    public Abilities with(Skills learned, Answers earned, Map<LanguageSkill, Integer> spoken) {
        return new Abilities(learned, earned, licences, spoken, competencies, experience, basics);
    }
}
