package nl.kansrijk.takeover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Words in a cell as codes of the house. Shape of the list: heading, code, words with bars between. Source: own list. */
final class CodeWords {
    private static final Map<Heading, Map<String, String>> WORDS = read();

    private CodeWords() {}

    /** The codes of all words in the cell; empty when one of them is not known. A dash for "none" gives no codes. */
    static Optional<List<String>> of(Heading heading, String cell) {
        var known = WORDS.getOrDefault(heading, Map.of());
        var codes = new ArrayList<String>();
        for (var word : heading == Heading.LICENCE ? cell.split("[,;/+ ]+|\\ben\\b") : new String[] {cell}) {
            var plain = word.strip().toLowerCase(Locale.ROOT);
            var code = known.get(plain);
            if (code == null && !plain.isEmpty()) return Optional.empty();
            if (code != null && !code.equals("-")) codes.add(code);
        }
        return Optional.of(codes.stream().distinct().toList());
    }

    private static Map<Heading, Map<String, String>> read() {
        Map<Heading, Map<String, String>> words = new EnumMap<>(Heading.class);
        try (var in = Objects.requireNonNull(CodeWords.class.getResourceAsStream("/takeover/codes.csv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(";", 3))
                    .forEach(cells -> Stream.concat(Stream.of(cells[1]), Stream.of(cells[2].split("\\|")))
                            .filter(word -> !word.isBlank())
                            .forEach(
                                    word -> words.computeIfAbsent(Heading.valueOf(cells[0]), heading -> new HashMap<>())
                                            .put(word.toLowerCase(Locale.ROOT), cells[1])));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}
