package nl.kansrijk.taxonomy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.taxonomy.words.WordIndex;

/** The words of all occupations and skills, searchable. */
final class ConceptWords {

    enum Kind {
        OCCUPATION,
        SKILL
    }

    /** A concept with its everyday names. */
    record Named(String code, Wording wording, List<String> names) {}

    private record Words(List<Named> concepts, WordIndex index) {}

    private final Map<Kind, Words> words = new EnumMap<>(Kind.class);

    ConceptWords(List<Named> occupations, List<Named> skills) {
        words.put(Kind.OCCUPATION, indexed(occupations));
        words.put(Kind.SKILL, indexed(skills));
    }

    List<Hit> search(Kind kind, String typed, int most, Locale locale) {
        return Optional.ofNullable(words.get(kind)).stream()
                .flatMap(known -> hits(known, typed, most, locale))
                .toList();
    }

    private static Stream<Hit> hits(Words known, String typed, int most, Locale locale) {
        return known.index().search(typed, most).stream().map(found -> {
            Named concept = known.concepts().get(found.concept());
            return new Hit(concept.code(), concept.wording().in(locale), found.text());
        });
    }

    private static Words indexed(List<Named> concepts) {
        List<WordIndex.Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < concepts.size(); i++) {
            Named concept = concepts.get(i);
            phrases.add(new WordIndex.Phrase(
                    i, concept.wording().in(Locale.of("nl")).text(), true));
            for (String name : concept.names()) phrases.add(new WordIndex.Phrase(i, name, false));
        }
        return new Words(List.copyOf(concepts), new WordIndex(phrases));
    }
}
