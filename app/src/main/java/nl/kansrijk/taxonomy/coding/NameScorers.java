package nl.kansrijk.taxonomy.coding;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The ways of weighing that occupations and skills share: words, parts, letters and kin of the names. */
final class NameScorers {

    private static final double BY_LENGTH = 0.3;

    private final Library library;
    private final Kin kin;
    private final Phrases parts;
    private final Function<Concept, List<String>> names;

    /** @param kinNames further names that share a concept */
    NameScorers(Library library, Function<Concept, List<String>> names, List<List<String>> kinNames) {
        this.names = names;
        this.library = library;
        Dutch dutch = library.dutch();
        Stream<List<String>> own = library.concepts().stream().map(names);
        kin = new Kin(Stream.concat(own, kinNames.stream())
                .map(group -> group.stream().map(dutch::parts).toList()));
        parts = library.names(names, dutch::parts);
    }

    Kin kin() {
        return kin;
    }

    /** Parts of the names, for other ways of asking. */
    Phrases parts() {
        return parts;
    }

    List<Scorer> all() {
        Dutch dutch = library.dutch();
        Phrases words = library.names(names, dutch::stems);
        Phrases runs = library.names(names, Letters::runs);
        Phrases about = library.whole(concept -> List.of(concept.description()), dutch::parts);
        return List.of(
                new Scorer("words", asked -> words.cosine(asked.stems())),
                new Scorer("parts", asked -> parts.cosine(asked.parts())),
                new Scorer("runs", asked -> runs.cosine(asked.runs())),
                new Scorer("covered", asked -> parts.covered(asked.parts())),
                new Scorer("held", asked -> parts.held(asked.parts())),
                new Scorer("about", asked -> about.bm25(asked.parts(), BY_LENGTH)),
                new Scorer("kin", asked -> parts.cosine(Asked.widened(asked.parts(), 1, kin::of))));
    }
}
