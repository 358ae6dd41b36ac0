package nl.kansrijk.taxonomy.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How words begin: "installatie" and "installeren" are no forms of one word, and yet speak of the same. Words that go from one
 * language to the other often begin alike as well ("hydraulisch", "hydraulic").
 */
final class RootScorers {

    private static final double BY_LENGTH = 0.4;
    private static final int SHORT = 4;
    private static final int MIDDLE = 5;
    private static final int LONG = 7;

    private final Library library;

    RootScorers(Library library) {
        this.library = library;
    }

    List<Scorer> all(WorkSkills work) {
        Phrases runs = library.names(Concept::english, Letters::runs);
        Phrases english = library.names(Concept::english, name -> cut(English.stems(name), MIDDLE));
        Phrases text = library.whole(RootScorers::text, own(MIDDLE));
        Phrases middle = library.names(Concept::dutch, own(MIDDLE));
        Phrases works = work.texts(Work::dutch, own(MIDDLE));
        Last<Map<String, Float>> roots = new Last<>(asked -> asked(asked, MIDDLE));
        return List.of(
                named("roots4", SHORT),
                new Scorer("roots", asked -> middle.cosine(roots.apply(asked))),
                named("roots7", LONG),
                new Scorer("rootsheld", asked -> middle.held(roots.apply(asked))),
                new Scorer("rootsenglish", asked -> english.cosine(roots.apply(asked))),
                new Scorer("runsenglish", asked -> runs.cosine(asked.runs())),
                new Scorer("rootstext", asked -> text.bm25(roots.apply(asked), BY_LENGTH)),
                new Scorer("rootswork", asked -> work.all(works.bm25(roots.apply(asked), BY_LENGTH))));
    }

    private Scorer named(String name, int letters) {
        Phrases names = library.names(Concept::dutch, own(letters));
        return new Scorer(name, asked -> names.cosine(asked(asked, letters)));
    }

    private Map<String, Float> asked(Asked asked, int letters) {
        return Phrases.bag(own(letters).apply(asked.core()));
    }

    private Function<String, List<String>> own(int letters) {
        return text -> cut(library.dutch().parts(text), letters);
    }

    private static List<String> cut(List<String> words, int letters) {
        return words.stream()
                .map(word -> word.substring(0, Math.min(letters, word.length())))
                .toList();
    }

    private static List<String> text(Concept skill) {
        List<String> all = new ArrayList<>(skill.dutch());
        all.add(skill.description());
        all.addAll(skill.english());
        return all;
    }
}
