package nl.kansrijk.taxonomy.coding;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** By way of the work: a text that sounds like an occupation speaks for the skills which that occupation asks. */
final class WorkScorers {

    private static final double BY_LENGTH = 0.4;

    private final Library library;
    private final WorkSkills work;

    WorkScorers(Library library, WorkSkills work) {
        this.library = library;
        this.work = work;
    }

    /** @param english what is asked in English words */
    List<Scorer> all(Function<Asked, Map<String, Float>> english) {
        Phrases here = work.texts(Work::dutch, library.dutch()::parts);
        Phrases abroad = work.texts(Work::english, English::stems);
        Last<float[]> near = new Last<>(text -> here.bm25(text.parts(), BY_LENGTH));
        Last<float[]> far = new Last<>(text -> abroad.bm25(english.apply(text), BY_LENGTH));
        return List.of(
                new Scorer("work", text -> work.all(near.apply(text))),
                new Scorer("workbest", text -> work.best(near.apply(text))),
                new Scorer("abroad", text -> work.all(far.apply(text))),
                new Scorer("abroadbest", text -> work.best(far.apply(text))));
    }
}
