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

        /** Of the first proposals from here on more than four in five are right, on the sets of the evaluation. */
        private static final double MOSTLY = 0.5;

        /** From here on about one in two. */
        private static final double PARTLY = 0.08;

        static Certainty of(double strength) {
            if (strength >= MOSTLY) return LIKELY;
            return strength >= PARTLY ? POSSIBLE : GUESS;
        }
    }

    public Meaning {
        words = List.copyOf(words);
    }
}
