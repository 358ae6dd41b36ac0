package nl.kansrijk.web;

import java.util.List;

/** What the house makes of some words: a sentence above the proposals, or a sentence that nothing was recognised. */
public record Proposals(String lead, List<Proposed> some) {
    public Proposals {
        some = List.copyOf(some);
    }

    /** Nothing to say, because nothing was asked or the words are a name already. */
    public static Proposals silent() {
        return new Proposals("", List.of());
    }

    /** These proposals below that sentence; where there are none, the sentence that nothing was recognised. */
    public static Proposals of(List<Proposed> some, String lead, String unknown) {
        return new Proposals(some.isEmpty() ? unknown : lead, some);
    }
}
