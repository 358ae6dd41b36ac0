package nl.kansrijk.taxonomy.coding;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings a verb together of which the parts stand apart: "ik ruimde de kamers op" speaks of "opruimen". */
final class Apart {

    private static final Pattern CLAUSE = Pattern.compile(
            "([^,;.:!?]+?)\\s+(" + VerbForms.PARTICLES + ")(?=\\s*(?:$|[,;.:!?])|\\s+(?:en|of|maar)\\s)",
            Pattern.CASE_INSENSITIVE);

    private final Function<String, Optional<String>> infinitive;

    /** @param infinitive of a form of a known verb */
    Apart(Function<String, Optional<String>> infinitive) {
        this.infinitive = infinitive;
    }

    String together(String text) {
        return CLAUSE.matcher(text)
                .replaceAll(clause -> Matcher.quoteReplacement(
                        together(clause.group(1), clause.group(2)).orElse(clause.group())));
    }

    private Optional<String> together(String clause, String particle) {
        return Arrays.stream(clause.strip().split("\\s+"))
                .filter(word -> word.length() > 2)
                .flatMap(word -> infinitive.apply(Letters.plain(particle + word)).stream()
                        .map(verb -> clause.replaceFirst("(?<!\\S)" + Pattern.quote(word), verb)))
                .findFirst();
    }
}
