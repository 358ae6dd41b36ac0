package nl.kansrijk.taxonomy.coding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How skills are weighed, on top of their names: through English and back, and all text of the skill. */
final class SkillScorers {

    private static final double BY_LENGTH = 0.4;
    private static final double LIKEWISE = 1.5;
    private static final Set<String> ALONE = Set.of("same", "kin2", "runs3", "shape", "length", Signals.PLAIN_SUM);

    private static final Set<String> ONLY_FOR = Set.of("text", "widetext", "rootstext", "held");

    private final Library library;
    private final NameScorers names;
    private final Translations translations;

    /** @param pairs names in two languages that show which words stand for which */
    SkillScorers(Library library, NameScorers names, List<Bilingual> pairs) {
        this.library = library;
        this.names = names;
        translations = Translations.of(pairs, library.dutch());
    }

    List<Scorer> all(Background background) {
        SkillTexts read = SkillTexts.of(library, names);
        WorkSkills work = new WorkSkills(library, background.work());
        Last<Map<String, Float>> wide = new Last<>(this::wide);
        Last<Map<String, Float>> translated = new Last<>(asked -> translations.of(asked.parts()));
        return Stream.of(
                        names.all(),
                        own(read, translated, wide),
                        new WorkScorers(library, work).all(translated),
                        new StatementScorers(library).all(),
                        new RootScorers(library).all(work))
                .flatMap(List::stream)
                .toList();
    }

    private List<Scorer> own(SkillTexts read, Last<Map<String, Float>> translated, Last<Map<String, Float>> wide) {
        return List.of(
                new Scorer("text", asked -> read.text().bm25(asked.parts(), BY_LENGTH)),
                new Scorer("english", asked -> read.english().cosine(translated.apply(asked))),
                new Scorer("allenglish", asked -> read.allEnglish().bm25(translated.apply(asked), BY_LENGTH)),
                new Scorer("wide", asked -> read.parts().cosine(wide.apply(asked))),
                new Scorer("widetext", asked -> read.text().bm25(wide.apply(asked), BY_LENGTH)));
    }

    /**
     * How much of what is said of a skill is asked, and how much of its names, hangs on how much is said of it, which differs
     * from one taxonomy to another. It may speak for a skill, never against it.
     */
    static boolean isOnlyFor(String signal) {
        return ONLY_FOR.stream().anyMatch(signal::startsWith);
    }

    static boolean isCompared(String signal) {
        return !ALONE.contains(signal);
    }

    private Map<String, Float> wide(Asked asked) {
        Map<String, Float> wide = Asked.widened(asked.parts(), 1, names.kin()::of);
        Asked.widened(asked.parts(), LIKEWISE, translations::likewise)
                .forEach((word, weight) -> wide.merge(word, weight, Math::max));
        return wide;
    }
}
