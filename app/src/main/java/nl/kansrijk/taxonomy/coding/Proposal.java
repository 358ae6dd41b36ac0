package nl.kansrijk.taxonomy.coding;

import java.util.List;

/**
 * A code that a text may mean; a person confirms it. Certainty: 0..1, share of the belief over all concepts. Words: the
 * words of the text that led to it, as they were written. Share: 0..1, how much of what the text says these words carry. The
 * proposals beside it are its alternatives.
 */
public record Proposal(String code, double certainty, List<String> words, double share) {

    public Proposal {
        if (certainty < 0 || certainty > 1) throw new IllegalArgumentException("certainty is 0..1, was " + certainty);
        words = List.copyOf(words);
    }

    /** The same of a text of which this share was asked. */
    Proposal inside(double part) {
        return new Proposal(code, certainty * Math.min(1, part), words, share);
    }

    /** The belief, weaker where the words that led to it are a small part of the text. Range: 0..1. */
    public double strength() {
        return certainty * share;
    }
}
