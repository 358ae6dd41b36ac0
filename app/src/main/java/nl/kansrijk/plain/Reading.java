package nl.kansrijk.plain;

import java.util.List;

/**
 * What a reader met in one text.
 *
 * @param sentences how many; 0 for an empty text
 * @param words how many in all sentences together
 */
public record Reading(int sentences, int words, List<Finding> findings) {
    public Reading {
        findings = List.copyOf(findings);
    }

    /** Whether everyone with level B1 can read it: nothing was found. */
    public boolean passes() {
        return findings.isEmpty();
    }

    /** How plain the text is. Range: 0 to 100; 100 when nothing was found. Longer texts may hold more before they drop. */
    public int score() {
        int cost = findings.stream().mapToInt(one -> one.kind().cost()).sum();
        return Math.max(0, 100 - Math.ceilDiv(cost, Math.max(1, sentences)));
    }

    /** Words in a sentence on average; 0 for an empty text. */
    public double wordsPerSentence() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }
}
