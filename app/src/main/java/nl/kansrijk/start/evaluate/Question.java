package nl.kansrijk.start.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kansrijk.taxonomy.coding.Example;

/** A text with its right answers. */
record Question(String text, Set<String> right) {

    /** Rows with the same id are one question with more right answers. */
    static List<Question> of(List<Row> rows, String id, String text, String right) {
        Map<String, Question> questions = new LinkedHashMap<>();
        rows.forEach(row -> {
            Question question =
                    questions.computeIfAbsent(row.of(id), any -> new Question(row.of(text), new LinkedHashSet<>()));
            question.right().addAll(List.of(row.of(right).split("\\|")));
        });
        return new ArrayList<>(questions.values());
    }

    Example example() {
        return new Example(text, right);
    }
}
