package nl.kansrijk.intake;

import java.util.List;
import java.util.Map;

/**
 * Questions with their steps, hints, texts and limits, as one whole that can be taken along to another organisation.
 *
 * @param head what it is called
 * @param questions one row for each question, in the order in which they are asked; the columns of {@code questions.csv}
 * @param parts one row for each thing to fill in; the columns of {@code parts.csv}
 * @param texts by language, by message key
 * @param rules limits of scoring, by the key of the rule parameter, in the unit of that parameter
 */
public record MethodPackage(
        Head head,
        List<Map<String, String>> questions,
        List<Map<String, String>> parts,
        Map<String, Map<String, String>> texts,
        Map<String, Long> rules) {
    public MethodPackage {
        questions = questions.stream().map(Map::copyOf).toList();
        parts = parts.stream().map(Map::copyOf).toList();
        texts = Map.copyOf(texts);
        rules = Map.copyOf(rules);
    }

    /** What it is called, which version, and who made it on what grounds. Shape of the version: 1 to 20 of {@code [0-9A-Za-z.]}. */
    public record Head(String name, String version, String source) {}
}
