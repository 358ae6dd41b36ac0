package nl.kansrijk.start.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.taxonomy.coding.Coding;
import nl.kansrijk.taxonomy.coding.Codings;
import nl.kansrijk.taxonomy.coding.Concept;
import nl.kansrijk.taxonomy.coding.Example;
import nl.kansrijk.taxonomy.coding.Lessons;

/** B3: what someone does or knows to a skill of the corpus; exact and close matches count as right. */
final class SkillTests {

    private static final Set<String> RIGHT = Set.of("exactMatch", "closeMatch");

    private final DataFolders folders;
    private final Map<Path, Coding> codings = new HashMap<>();

    SkillTests(DataFolders folders) {
        this.folders = folders;
    }

    List<Score> run() {
        List<Score> scores = new ArrayList<>();
        for (Path set : sets()) {
            Measured measured = new Measured("mrr");
            Coding coding = codings.computeIfAbsent(
                    corpus(set), corpus -> Codings.ofSkills(concepts(corpus), new LanguageFiles(folders).forSkills()));
            questions(set).forEach(question -> ask(measured, coding, question));
            scores.addAll(measured.scores("B3", DataFolders.setName(set)));
        }
        return scores;
    }

    List<Score> crossValidated() {
        List<Score> scores = new ArrayList<>();
        for (Path set : sets()) scores.addAll(inFolds(set));
        return scores;
    }

    private List<Score> inFolds(Path set) {
        Lessons lessons = lessons(set);
        Measured measured = new Measured("mrr");
        for (int fold = 0; fold < Lessons.FOLDS; fold++) {
            int now = fold;
            List<Example> others = examples(set).stream()
                    .filter(one -> Lessons.fold(one.text()) != now)
                    .toList();
            Coding coding = lessons.learn(List.of(), others).coding();
            questions(set).stream()
                    .filter(question -> Lessons.fold(question.text()) == now)
                    .forEach(question -> ask(measured, coding, question));
        }
        return measured.scores("B3", DataFolders.setName(set) + " (in folds)");
    }

    void learn(Path into) throws IOException {
        Path set = folders.corpus(Path.of("none"), "vdab", "vdab_esco*.csv.gz");
        lessons(set).learn(List.of(), examples(set)).keep(into, "skills");
    }

    private Lessons lessons(Path set) {
        return Lessons.inSkills(concepts(corpus(set)), new LanguageFiles(folders).forSkills());
    }

    private List<Path> sets() {
        return folders.sets("vdab", "vdab_esco*.csv*");
    }

    private static void ask(Measured measured, Coding coding, Question question) {
        measured.ask(question.text(), text -> coding.ranked(text, any -> true), ranked ->
                new double[] {Marks.reciprocalRank(ranked, question.right())});
    }

    private List<Example> examples(Path set) {
        return questions(set).stream().map(Question::example).toList();
    }

    private List<Question> questions(Path set) {
        Set<String> known =
                Csv.rows(corpus(set)).stream().map(row -> row.of("esco_uri")).collect(Collectors.toSet());
        List<Row> rows = Csv.rows(set).stream()
                .filter(row -> RIGHT.contains(row.of("relatie")) && known.contains(row.of("esco_uri")))
                .toList();
        return Question.of(rows, "vdab_id", "competentie_nl", "esco_uri");
    }

    private Path corpus(Path set) {
        return folders.corpus(set, "vdab", "esco_corpus_nl.csv.gz");
    }

    private List<Concept> concepts(Path corpus) {
        return new EscoFiles(folders).skills(Csv.rows(corpus));
    }
}
