package nl.kansrijk.takeover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The names that columns go by, per kind of file. Shape of the list: preset, heading, names with bars between. Source: own list. */
final class HeadingWords {
    private static final Map<Preset, Map<String, Heading>> WORDS = read();

    private HeadingWords() {}

    /** What was recognised, as which kind of file. */
    record Recognised(Preset preset, Mapping mapping) {}

    /** Reads the columns as this kind of file; {@code ANY} as the kind that knows most of them. */
    static Recognised of(List<String> names, Preset preset) {
        if (preset == Preset.SONAR || preset == Preset.REGISTER) return as(names, preset);
        return Stream.of(Preset.ANY, Preset.SONAR, Preset.REGISTER)
                .map(kind -> as(names, kind))
                .reduce((best, next) -> known(next) > known(best) ? next : best)
                .orElseThrow();
    }

    /** A column name without capitals, marks, spaces and signs. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }

    private static Recognised as(List<String> names, Preset preset) {
        var taken = new HashSet<Heading>();
        var columns = names.stream()
                .map(name -> heading(plain(name), preset).filter(taken::add))
                .toList();
        return new Recognised(preset, new Mapping(columns));
    }

    private static Optional<Heading> heading(String name, Preset preset) {
        return Stream.of(preset, Preset.ANY)
                .map(kind -> WORDS.getOrDefault(kind, Map.of()).get(name))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static long known(Recognised one) {
        return one.mapping().columns().stream().filter(Optional::isPresent).count();
    }

    private static Map<Preset, Map<String, Heading>> read() {
        Map<Preset, Map<String, Heading>> words = new EnumMap<>(Preset.class);
        try (var in = Objects.requireNonNull(HeadingWords.class.getResourceAsStream("/takeover/headings.csv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(";", 3))
                    .forEach(cells -> Stream.of(cells[2].split("\\|"))
                            .forEach(name -> words.computeIfAbsent(Preset.valueOf(cells[0]), kind -> new HashMap<>())
                                    .put(name, Heading.valueOf(cells[1]))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}
