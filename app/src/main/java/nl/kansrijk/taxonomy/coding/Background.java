package nl.kansrijk.taxonomy.coding;

import java.util.List;

/**
 * What else is known of the language. KinNames: groups of names that mean the same. Pairs: names in two languages.
 * Texts: further Dutch text that shows which words are common.
 * Work: occupations and the skills that they ask. Places: names of places, which say nothing of work.
 */
public record Background(
        List<List<String>> kinNames, List<Bilingual> pairs, List<String> texts, List<Work> work, List<String> places) {

    public Background {
        kinNames = List.copyOf(kinNames);
        pairs = List.copyOf(pairs);
        texts = List.copyOf(texts);
        work = List.copyOf(work);
        places = List.copyOf(places);
    }

    /** Nothing beside the concepts themselves. */
    public static Background none() {
        return new Background(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
