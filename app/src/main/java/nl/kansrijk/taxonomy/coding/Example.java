package nl.kansrijk.taxonomy.coding;

import java.util.Set;

/** A text and the codes that people gave it. */
public record Example(String text, Set<String> codes) {

    public Example {
        codes = Set.copyOf(codes);
    }
}
