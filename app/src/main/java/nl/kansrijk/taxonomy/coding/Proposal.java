package nl.kansrijk.taxonomy.coding;

import java.util.List;

/**
 * A code that a text may mean; a person confirms it. Certainty: 0..1, share of the belief over all concepts. Words: the
 * words of the text that led to it, as they were written. The proposals beside it are its alternatives.
 */
public record Proposal(String code, double certainty, List<String> words) {

    public Proposal {
        if (certainty < 0 || certainty > 1) throw new IllegalArgumentException("certainty is 0..1, was " + certainty);
        words = List.copyOf(words);
    }
}
