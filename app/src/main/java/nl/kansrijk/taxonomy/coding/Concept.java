package nl.kansrijk.taxonomy.coding;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that text can mean. Group: ISCO-08 code of an occupation, broader concepts of a skill, or empty. Names: the
 * preferred one first; either list may be empty. Description and background: what it is, in Dutch and in English, may be
 * empty.
 */
public record Concept(
        String code,
        List<String> groups,
        List<String> dutch,
        List<String> english,
        String description,
        String background) {

    public Concept {
        if (code.isBlank()) throw new IllegalArgumentException("a concept has a code");
        groups = List.copyOf(groups);
        dutch = List.copyOf(dutch);
        english = List.copyOf(english);
    }

    /** All names, Dutch ones first. */
    List<String> names() {
        return Stream.concat(dutch.stream(), english.stream()).toList();
    }
}
