package nl.kansrijk.taxonomy.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The parts of a sentence: what is done, and for whom, where and with what it is done, without who does it. "Pallets wegzetten met de reachtruck" has
 * two.
 */
final class Clauses {

    private static final float ASIDE = 0.4f;
    private static final Pattern BETWEEN = Pattern.compile(
            "[,;.:/&+\\n]+|(?<![\\p{L}-])(?:en|of|ook|maar|daarna|soms|ik|wij|we|heb|had|ben|kan|kon|wil)(?![\\p{L}-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AROUND = Pattern.compile(
            "(?<![\\p{L}-])(?:voor|met|bij|in|op|van|aan|naar|uit|door|tijdens|achter|onder|tussen|langs|over)(?![\\p{L}-])",
            Pattern.CASE_INSENSITIVE);

    private Clauses() {}

    /** One part. Weight: 1 for what is done, less for what stands around it. */
    record Clause(String text, float weight) {}

    /** The things that are told one after the other: "broodjes gemaakt en afgewassen" tells two. */
    static List<String> told(String text) {
        return BETWEEN.splitAsStream(text)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    static List<Clause> of(String text) {
        List<Clause> clauses = new ArrayList<>();
        for (String sentence : told(text)) {
            String[] parts = AROUND.split(sentence);
            for (int i = 0; i < parts.length; i++)
                if (!parts[i].isBlank()) clauses.add(new Clause(parts[i].strip(), i == 0 ? 1 : ASIDE));
        }
        return clauses;
    }
}
