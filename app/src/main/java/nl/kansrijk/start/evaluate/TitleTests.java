package nl.kansrijk.start.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.taxonomy.coding.Coding;
import nl.kansrijk.taxonomy.coding.Codings;
import nl.kansrijk.taxonomy.coding.Example;
import nl.kansrijk.taxonomy.coding.Lessons;

/** B1: a job title to one of the concepts of the corpus. B2: a vacancy title to a unit group of ISCO-08. */
final class TitleTests {

    private static final int UNIT = 4;

    private final DataFolders folders;
    private final TitleSets sets;
    private final Map<Path, Coding> codings = new HashMap<>();

    TitleTests(DataFolders folders) {
        this.folders = folders;
        this.sets = new TitleSets(folders);
    }

    List<Score> run() {
        List<Score> scores = new ArrayList<>();
        for (Path set : sets.queries()) scores.addAll(concepts(set));
        for (Path set : sets.vacancies()) scores.addAll(groups(set));
        return scores;
    }

    /** B1 with rules and weights from the other four fifths. */
    List<Score> crossValidated() {
        List<Score> scores = new ArrayList<>();
        for (Path set : sets.queries()) scores.addAll(inFolds(set));
        return scores;
    }

    private List<Score> concepts(Path set) {
        Coding coding = codings.computeIfAbsent(sets.corpus(set), this::coding);
        Set<String> among = sets.codes(set);
        Measured measured = new Measured("mrr");
        sets.questions(set).forEach(question -> ask(measured, coding, question, among));
        return measured.scores("B1", DataFolders.setName(set));
    }

    private List<Score> inFolds(Path set) {
        Lessons lessons = lessons(set);
        List<Example> titles = sets.titles();
        List<Question> grouped = sets.grouped(set, titles);
        Set<String> among = sets.codes(set);
        Measured measured = new Measured("mrr");
        Measured units = new Measured("acc1", "acc5");
        for (int fold = 0; fold < Lessons.FOLDS; fold++) {
            int now = fold;
            Coding coding = lessons.learn(others(titles, now), others(sets.examples(set), now))
                    .coding();
            sets.questions(set).stream()
                    .filter(question -> Lessons.fold(question.text()) == now)
                    .forEach(question -> ask(measured, coding, question, among));
            grouped.stream()
                    .filter(question -> Lessons.fold(question.text()) == now)
                    .forEach(question -> askUnits(units, coding, question));
        }
        List<Score> scores = new ArrayList<>(measured.scores("B1", DataFolders.setName(set) + " (in folds)"));
        scores.addAll(units.scores("B2", "uwv-noc as groups (in folds)"));
        return scores;
    }

    void learn(Path into) throws java.io.IOException {
        Path set = sets.any();
        lessons(set).learn(sets.titles(), sets.examples(set)).keep(into, "occupations");
    }

    private Lessons lessons(Path set) {
        return Lessons.inOccupations(
                new EscoFiles(folders).occupations(Csv.rows(sets.corpus(set))), new LanguageFiles(folders).forTitles());
    }

    private static List<Example> others(List<Example> all, int fold) {
        return all.stream().filter(one -> Lessons.fold(one.text()) != fold).toList();
    }

    private static void ask(Measured measured, Coding coding, Question question, Set<String> among) {
        measured.ask(question.text(), text -> coding.ranked(text, among::contains), ranked ->
                new double[] {Marks.reciprocalRank(ranked, question.right())});
    }

    private List<Score> groups(Path set) {
        Coding coding = codings.computeIfAbsent(sets.corpus(set), this::coding);
        Measured measured = new Measured("acc1", "acc5");
        Question.of(Csv.rows(set), "id", "titel", "isco08_goed")
                .forEach(question -> askUnits(measured, coding, question));
        return measured.scores("B2", DataFolders.fileName(set));
    }

    private static void askUnits(Measured measured, Coding coding, Question question) {
        measured.ask(question.text(), text -> units(coding, text), ranked ->
                new double[] {Marks.within(1, ranked, question.right()), Marks.within(5, ranked, question.right())});
    }

    private static List<String> units(Coding coding, String text) {
        Stream<Map.Entry<String, Double>> units = coding.groups(text).entrySet().stream()
                .filter(group -> group.getKey().length() == UNIT);
        return units.sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Coding coding(Path corpus) {
        return Codings.ofOccupations(
                new EscoFiles(folders).occupations(Csv.rows(corpus)), new LanguageFiles(folders).forTitles());
    }
}
