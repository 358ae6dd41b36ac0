package nl.kansrijk.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.plain.Finding.Kind;
import nl.kansrijk.plain.Sentences.Sentence;
import nl.kansrijk.shared.Reason;

/**
 * Hard words, jargon and words that threaten, each with what is plainer. Shape of the list: kind, words, plainer words, with
 * semicolons between; {@code *} stands for any letters that follow. Source: own list, with the table of domain annex E.
 */
final class WordList implements Check {
    private final Map<String, Entry> exact = new HashMap<>();
    private final List<Entry> begins;
    private final Pattern any;

    WordList(String name) {
        var entries = read("/plain/" + name + ".csv");
        entries.stream().filter(one -> !one.open()).forEach(one -> exact.put(one.words(), one));
        begins = entries.stream().filter(Entry::open).toList();
        var all = entries.stream()
                .sorted((a, b) -> b.words().length() - a.words().length())
                .map(Entry::pattern)
                .collect(Collectors.joining("|"));
        any = Pattern.compile(
                "(?<![\\p{L}-])(?:" + all + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private record Entry(Kind kind, String words, String plainer) {
        boolean open() {
            return words.endsWith("*");
        }

        String start() {
            return words.substring(0, words.length() - 1);
        }

        String pattern() {
            var said = open() ? start() : words;
            return Pattern.quote(said).replace(" ", "\\E\\s+\\Q") + (open() ? "\\p{L}*" : "");
        }
    }

    @Override
    public Stream<Finding> findings(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(one -> any.matcher(one.text()).results().map(found -> finding(one, found)));
    }

    private Finding finding(Sentence in, MatchResult found) {
        var entry = entry(found.group().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        var key = "plain.advice." + entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var facts = Map.of("found", found.group(), "plainer", entry.plainer());
        return new Finding(
                entry.kind(),
                in.from() + found.start(),
                in.from() + found.end(),
                found.group(),
                new Reason(key, facts));
    }

    private Entry entry(String words) {
        return Optional.ofNullable(exact.get(words))
                .or(() -> begins.stream()
                        .filter(one -> words.startsWith(one.start()))
                        .findFirst())
                .orElseThrow();
    }

    private static List<Entry> read(String file) {
        try (var in = Objects.requireNonNull(WordList.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";", 3))
                    .map(cells -> new Entry(Kind.valueOf(cells[0]), cells[1], cells[2]))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
