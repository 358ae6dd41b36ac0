package nl.kansrijk.taxonomy.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How skills are weighed, on top of their names: through English and back, and all text of the skill. */
final class SkillScorers {

    private static final double BY_LENGTH = 0.4;
    private static final double LIKEWISE = 1.5;
    private static final Set<String> ALONE = Set.of("same", "kin2", "runs3", "shape", "length", Signals.PLAIN_SUM);

    private final Library library;
    private final NameScorers names;
    private final Translations translations;

    /** @param pairs names in two languages that show which words stand for which */
    SkillScorers(Library library, NameScorers names, List<Bilingual> pairs) {
        this.library = library;
        this.names = names;
        translations = Translations.of(pairs, library.dutch());
    }

    List<Scorer> all(List<Work> work) {
        Dutch dutch = library.dutch();
        Phrases text = library.whole(SkillScorers::dutchText, dutch::parts);
        Phrases english = library.names(Concept::english, English::stems);
        Phrases allEnglish = library.whole(SkillScorers::englishText, English::stems);
        Last<Map<String, Float>> translated = new Last<>(asked -> translations.of(asked.parts()));
        Last<Map<String, Float>> wide = new Last<>(this::wide);
        List<Scorer> scorers = new ArrayList<>(names.all());
        scorers.add(new Scorer("text", asked -> text.bm25(asked.parts(), BY_LENGTH)));
        scorers.add(new Scorer("english", asked -> english.cosine(translated.apply(asked))));
        scorers.add(new Scorer("allenglish", asked -> allEnglish.bm25(translated.apply(asked), BY_LENGTH)));
        scorers.add(new Scorer("wide", asked -> names.parts().cosine(wide.apply(asked))));
        scorers.add(new Scorer("widetext", asked -> text.bm25(wide.apply(asked), BY_LENGTH)));
        scorers.addAll(new WorkScorers(library, work).all(translated));
        scorers.addAll(new StatementScorers(library).all());
        return scorers;
    }

    static boolean isCompared(String signal) {
        return !ALONE.contains(signal);
    }

    private static List<String> englishText(Concept skill) {
        List<String> all = new ArrayList<>(skill.english());
        all.add(skill.background());
        return all;
    }

    private static List<String> dutchText(Concept skill) {
        List<String> all = new ArrayList<>(skill.dutch());
        all.add(skill.description());
        return all;
    }

    private Map<String, Float> wide(Asked asked) {
        Map<String, Float> wide = Asked.widened(asked.parts(), 1, names.kin()::of);
        Asked.widened(asked.parts(), LIKEWISE, translations::likewise)
                .forEach((word, weight) -> wide.merge(word, weight, Math::max));
        return wide;
    }
}
