package nl.kansrijk.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kansrijk.taxonomy.words.WordIndex;

/** The words of all occupations and skills, searchable. */
final class ConceptWords {

    /** A concept with its everyday names. */
    record Named(Suggestion.Kind kind, String code, Label label, List<String> names) {}

    private final List<Named> concepts;
    private final WordIndex index;

    ConceptWords(List<Named> concepts) {
        this.concepts = List.copyOf(concepts);
        List<WordIndex.Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < concepts.size(); i++) {
            phrases.add(new WordIndex.Phrase(i, concepts.get(i).label().text(), true));
            for (String name : concepts.get(i).names()) phrases.add(new WordIndex.Phrase(i, name, false));
        }
        index = new WordIndex(phrases);
    }

    List<Suggestion> search(String typed, Set<Suggestion.Kind> kinds, int limit) {
        return index
                .search(
                        typed,
                        limit,
                        concept -> kinds.contains(concepts.get(concept).kind()))
                .stream()
                .map(hit -> suggestion(concepts.get(hit.concept()), hit.text()))
                .toList();
    }

    private static Suggestion suggestion(Named concept, String found) {
        return new Suggestion(concept.kind(), concept.code(), concept.label(), found);
    }
}
