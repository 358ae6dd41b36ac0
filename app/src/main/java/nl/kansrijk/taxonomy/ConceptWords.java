package nl.kansrijk.taxonomy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.taxonomy.words.WordIndex;

/** The words of all occupations and skills, searchable. */
final class ConceptWords {

    private static final Locale DUTCH = Locale.of("nl");

    enum Kind {
        OCCUPATION,
        SKILL
    }

    /** A concept with its everyday names. */
    record Named(String code, Wording wording, List<String> names) {

        /** The Dutch name, or the English one where it is missing. */
        String name() {
            return wording.in(DUTCH).text();
        }

        /** ESCO says what an occupation asks, the other taxonomies do not yet. */
        boolean isEsco() {
            return code.startsWith("esco:");
        }
    }

    private record Words(List<Named> concepts, WordIndex index) {}

    private final Map<Kind, Words> words = new EnumMap<>(Kind.class);
    private final Map<String, Wording> wordings = new HashMap<>();

    ConceptWords(List<Named> occupations, List<Named> skills) {
        words.put(Kind.OCCUPATION, indexed(occupations));
        words.put(Kind.SKILL, indexed(skills));
        words.values().forEach(known -> known.concepts().forEach(one -> wordings.put(one.code(), one.wording())));
    }

    List<Hit> search(Kind kind, String typed, int most, Locale locale) {
        return Optional.ofNullable(words.get(kind)).stream()
                .flatMap(known -> hits(known, typed, most, locale))
                .toList();
    }

    /** Every concept of this kind, each name once. */
    List<Named> concepts(Kind kind) {
        return Optional.ofNullable(words.get(kind)).map(Words::concepts).orElse(List.of());
    }

    Optional<Wording> wording(String code) {
        return Optional.ofNullable(wordings.get(code));
    }

    private static Stream<Hit> hits(Words known, String typed, int most, Locale locale) {
        return known.index().search(typed, most).stream().map(found -> {
            Named concept = known.concepts().get(found.concept());
            return new Hit(concept.code(), concept.wording().in(locale), found.text());
        });
    }

    private static Words indexed(List<Named> all) {
        List<Named> concepts = new Namesakes(all).eachNameOnce();
        List<WordIndex.Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < concepts.size(); i++) {
            Named concept = concepts.get(i);
            phrases.add(new WordIndex.Phrase(i, concept.name(), concept.isEsco()));
            for (String name : concept.names()) phrases.add(new WordIndex.Phrase(i, name, false));
        }
        return new Words(concepts, new WordIndex(phrases));
    }
}
