package nl.kansrijk.profile;

import java.util.OptionalInt;

/**
 * What is answered to a statement, in own words when wanted. Seen: the number of the answer that stood on the screen; another
 * one by now means stale. Empty when the screen did not say.
 */
public record GivenAnswer(Recognition.Status status, String words, OptionalInt seen) {
    /** An answer, whatever stood on the screen. */
    public static GivenAnswer of(Recognition.Status status, String words) {
        return new GivenAnswer(status, words, OptionalInt.empty());
    }

    /** Whether someone answered otherwise since the screen was made; the same answer given twice is one answer. */
    boolean overtaken(Recognition now) {
        boolean same = now.status() == status && now.words().equals(words);
        return !same && seen.isPresent() && seen.getAsInt() != now.number();
    }
}
