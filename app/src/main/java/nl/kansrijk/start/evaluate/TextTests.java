package nl.kansrijk.start.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.plain.ClientTexts;
import nl.kansrijk.plain.ClientTexts.Read;

/** How plain the texts for clients are, for each bundle and together, in Dutch and English. */
public final class TextTests {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.of("en"));
    private final List<TextFigure> figures;
    private final List<String> hard;

    /** Reads every text for clients. */
    public TextTests() {
        figures = LANGUAGES.stream().flatMap(TextTests::figures).toList();
        hard = LANGUAGES.stream()
                .flatMap(language -> ClientTexts.in(language).stream()
                        .filter(one -> !one.reading().passes())
                        .map(one -> told(one, language)))
                .toList();
    }

    /** For each language its bundles and then {@code all}. */
    public List<TextFigure> figures() {
        return figures;
    }

    /** The texts that do not pass, each with what was found. */
    public List<String> hard() {
        return hard;
    }

    private static Stream<TextFigure> figures(Locale language) {
        var texts = ClientTexts.in(language);
        var bundles = texts.stream().collect(Collectors.groupingBy(Read::bundle, TreeMap::new, Collectors.toList()));
        return Stream.concat(
                bundles.entrySet().stream().map(one -> TextFigure.of(language, one.getKey(), one.getValue())),
                Stream.of(TextFigure.of(language, "all", texts)));
    }

    private static String told(Read one, Locale language) {
        var found = one.reading().findings().stream()
                .map(finding -> finding.kind() + " \"" + finding.words() + "\"")
                .collect(Collectors.joining(", "));
        return language + " " + one.key() + ": " + found;
    }
}
