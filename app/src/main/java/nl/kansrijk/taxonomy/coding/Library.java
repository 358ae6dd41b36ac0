package nl.kansrijk.taxonomy.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The concepts and how their words are read. */
final class Library {

    private final List<Concept> concepts;
    private final Dutch dutch;
    private final List<Set<String>> words;
    private final Map<String, Integer> often = new HashMap<>();

    Library(List<Concept> concepts, Background background) {
        this.concepts = List.copyOf(concepts);
        List<String> all = new ArrayList<>(background.texts());
        concepts.forEach(concept -> {
            all.addAll(concept.dutch());
            all.add(concept.description());
        });
        dutch = new Dutch(all, background.places());
        words = concepts.stream().map(this::words).toList();
        words.forEach(some -> some.forEach(word -> often.merge(word, 1, Integer::sum)));
    }

    /** How much a stem says: more when fewer concepts have it in their names. */
    double rarity(String stem) {
        return Math.log(1 + concepts.size() / (1.0 + often.getOrDefault(stem, 0)));
    }

    private Set<String> words(Concept concept) {
        Set<String> all = new HashSet<>();
        concept.dutch().forEach(name -> all.addAll(dutch.parts(name)));
        concept.english().forEach(name -> all.addAll(dutch.stems(name)));
        return all;
    }

    List<Concept> concepts() {
        return concepts;
    }

    Dutch dutch() {
        return dutch;
    }

    int size() {
        return concepts.size();
    }

    /** All stems and parts in the names of this concept. */
    Set<String> words(int concept) {
        return words.get(concept);
    }

    /** Every name its own phrase. */
    Phrases names(Function<Concept, List<String>> names, Function<String, List<String>> cut) {
        List<Phrases.Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < concepts.size(); i++)
            for (String name : names.apply(concepts.get(i))) phrases.add(new Phrases.Phrase(i, cut.apply(name)));
        return new Phrases(concepts.size(), phrases);
    }

    /** All text of a concept as one phrase. */
    Phrases whole(Function<Concept, List<String>> texts, Function<String, List<String>> cut) {
        List<Phrases.Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < concepts.size(); i++)
            phrases.add(new Phrases.Phrase(
                    i,
                    texts.apply(concepts.get(i)).stream()
                            .flatMap(text -> cut.apply(text).stream())
                            .toList()));
        return new Phrases(concepts.size(), phrases);
    }
}
