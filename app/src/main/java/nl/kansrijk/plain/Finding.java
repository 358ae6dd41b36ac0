package nl.kansrijk.plain;

import nl.kansrijk.shared.Reason;

/**
 * One thing that makes a text hard, where it stands and what to do.
 *
 * @param from place of the first character, counted from 0
 * @param until place behind the last character
 * @param words the words it is about, as they stand in the text
 * @param advice what would be plainer; its key starts with {@code plain.advice.}
 */
public record Finding(Kind kind, int from, int until, String words, Reason advice) {

    /** What makes a text hard, and how much that costs of a hundred points in a text of one sentence. */
    public enum Kind {
        LONG_SENTENCE(25),
        LONG_ON_AVERAGE(15),
        HARD_WORD(15),
        JARGON(15),
        LONG_WORD(10),
        PASSIVE(10),
        SHORT_FORM(10),
        TWICE_NOT(15),
        DUTY(25),
        LOUD(15);

        private final int cost;

        Kind(int cost) {
            this.cost = cost;
        }

        int cost() {
            return cost;
        }
    }
}
