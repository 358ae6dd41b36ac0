package nl.kansrijk.taxonomy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kansrijk.taxonomy.ConceptWords.Named;

/** The same occupation stands in several taxonomies; a search shows it once, from ESCO when it is there. */
final class Namesakes {

    private final List<Named> all;
    private final Set<String> taken = new HashSet<>();

    Namesakes(List<Named> all) {
        this.all = all;
        all.stream().filter(Named::isEsco).forEach(this::take);
    }

    List<Named> eachNameOnce() {
        return all.stream()
                .filter(concept -> concept.isEsco() || taken.add(folded(concept.name())))
                .toList();
    }

    private void take(Named concept) {
        taken.add(folded(concept.name()));
        concept.names().forEach(name -> taken.add(folded(name)));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
