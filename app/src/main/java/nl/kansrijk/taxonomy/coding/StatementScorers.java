package nl.kansrijk.taxonomy.coding;

import java.util.List;
import java.util.function.Function;

/** How a Dutch statement is built: what is done stands last ("tegels snijden"), what it is done to stands before it. */
final class StatementScorers {

    private static final String INFINITIVE = ".*\\s[a-z-]+(?:en|aan|zien|doen)\\s*";

    private final Library library;

    StatementScorers(Library library) {
        this.library = library;
    }

    List<Scorer> all() {
        Phrases heads = library.names(Concept::dutch, library.dutch()::heads);
        Phrases deeds = library.names(Concept::dutch, this::deed);
        Phrases objects = library.names(Concept::dutch, this::object);
        return List.of(
                new Scorer(
                        "heads",
                        asked -> heads.cosine(Phrases.bag(library.dutch().heads(asked.core())))),
                new Scorer("deed", asked -> deeds.cosine(Phrases.bag(deed(asked.core())))),
                new Scorer("object", asked -> objects.cosine(Phrases.bag(object(asked.core())))),
                new Scorer("deedobject", asked -> objects.cosine(Phrases.bag(deed(asked.core())))),
                new Scorer("objectheld", asked -> objects.covered(Phrases.bag(object(asked.core())))),
                shape(),
                length());
    }

    private List<String> deed(String text) {
        List<String> heads = library.dutch().heads(text);
        return heads.isEmpty() ? heads : heads.subList(heads.size() - 1, heads.size());
    }

    private List<String> object(String text) {
        List<String> parts = library.dutch().parts(text);
        return parts.size() < 2 ? parts : parts.subList(0, parts.size() - 1);
    }

    /** 1 for a name that is a deed where the text is none, or the other way. */
    private Scorer shape() {
        float[] deeds = each(concept -> isDeed(first(concept)) ? 1f : 0f);
        return new Scorer("shape", asked -> {
            float[] values = new float[deeds.length];
            float own = isDeed(asked.core()) ? 1 : 0;
            for (int i = 0; i < values.length; i++) values[i] = Math.abs(own - deeds[i]);
            return values;
        });
    }

    private Scorer length() {
        float[] lengths = each(concept ->
                (float) Math.log(1 + library.dutch().parts(first(concept)).size()));
        return new Scorer("length", asked -> {
            float[] values = new float[lengths.length];
            float own = (float) Math.log(1 + asked.parts().size());
            for (int i = 0; i < values.length; i++) values[i] = Math.abs(own - lengths[i]);
            return values;
        });
    }

    private static boolean isDeed(String text) {
        return Letters.plain(text).matches(INFINITIVE);
    }

    private static String first(Concept concept) {
        return concept.dutch().isEmpty() ? "" : concept.dutch().getFirst();
    }

    private float[] each(Function<Concept, Float> value) {
        float[] values = new float[library.size()];
        for (int i = 0; i < values.length; i++)
            values[i] = value.apply(library.concepts().get(i));
        return values;
    }
}
