package nl.kansrijk.start.evaluate;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.taxonomy.coding.Example;

/** The job titles with known answers: the queries and their corpus, labelled vacancies, and the titles of the register. */
final class TitleSets {
    private static final int UNIT = 4;
    private final DataFolders folders;

    TitleSets(DataFolders folders) {
        this.folders = folders;
    }

    List<Path> queries() {
        return folders.sets("melo-nl", "*.csv*").stream()
                .filter(TitleSets::isQueries)
                .toList();
    }

    /** Any of them, to learn from. */
    Path any() {
        return folders.corpus(Path.of("none"), "melo-nl", "queries*.csv");
    }

    List<Path> vacancies() {
        return folders.sets("", "titel_isco*.csv");
    }

    /** Titles of the register with the unit groups of their concepts: a larger set than the labelled vacancies. */
    List<Question> grouped(Path set, List<Example> titles) {
        Map<String, List<String>> groups = new HashMap<>();
        new EscoFiles(folders)
                .occupations(Csv.rows(corpus(set)))
                .forEach(concept -> groups.put(concept.code(), concept.groups()));
        return titles.stream()
                .map(title -> new Question(
                        title.text(),
                        title.codes().stream()
                                .flatMap(code -> groups.getOrDefault(code, List.of()).stream())
                                .filter(group -> group.length() == UNIT)
                                .collect(Collectors.toSet())))
                .filter(question -> !question.right().isEmpty())
                .toList();
    }

    List<Example> examples(Path set) {
        return questions(set).stream().map(Question::example).toList();
    }

    List<Example> titles() {
        Path file = folders.corpus(Path.of("none"), "uwv-noc", "noc_esco*.csv.gz");
        return Question.of(Csv.rows(file), "beroepsnaam", "beroepsnaam", "esco_uri").stream()
                .map(Question::example)
                .toList();
    }

    Path corpus(Path set) {
        return folders.corpus(set, "melo-nl", "corpus_elements.csv.gz");
    }

    Set<String> codes(Path set) {
        return Csv.rows(corpus(set)).stream().map(row -> row.of("uri")).collect(Collectors.toSet());
    }

    List<Question> questions(Path set) {
        return Question.of(Csv.rows(set), "qid", "beroepsnaam", "esco_uri");
    }

    private static boolean isQueries(Path file) {
        return !file.getFileName().toString().startsWith("corpus");
    }
}
