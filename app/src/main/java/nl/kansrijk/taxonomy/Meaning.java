package nl.kansrijk.taxonomy;

import java.util.List;

/**
 * What a text may mean; a person confirms it. Code: the value of an {@link OccupationCode} or a {@link SkillCode}.
 * Words: those of the text that led to it, perhaps none.
 */
public record Meaning(String code, Label label, Certainty certainty, List<String> words) {

    /** How sure the house is, in three steps. */
    public enum Certainty {
        LIKELY,
        POSSIBLE,
        GUESS;

        private static final double MOSTLY = 0.5;
        private static final double PARTLY = 0.15;

        static Certainty of(double belief) {
            if (belief >= MOSTLY) return LIKELY;
            return belief >= PARTLY ? POSSIBLE : GUESS;
        }
    }

    public Meaning {
        words = List.copyOf(words);
    }
}
