package nl.kansrijk.plain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every text that a client can read, found by the marks in {@code plain/client_texts.txt}: a bundle of {@code messages}
 * and the keys in it, {@code *} for any letters. A test holds the marks against the pages that clients can open. The names
 * of skills that ship count too, as the bundle {@code skills}.
 */
public final class ClientTexts {
    private static final String MARKS = "/plain/client_texts.txt";

    private ClientTexts() {}

    /** One text with its reading. Bundle: name without language, such as {@code portal}. */
    public record Read(String bundle, String key, String text, Reading reading) {}

    /** All texts for clients in this language, read, by bundle and key. Language: Dutch or English. */
    public static List<Read> in(Locale language) {
        var all = new ArrayList<Read>();
        marks().forEach((bundle, keys) -> texts(bundle, language).forEach((key, text) -> {
            if (keys.matcher(key).matches()) all.add(read(bundle, key, text, language));
        }));
        SkillLabels.in(language).forEach((code, label) -> all.add(read("skills", code, label, language)));
        return all;
    }

    private static Read read(String bundle, String key, String text, Locale language) {
        return new Read(bundle, key, text, PlainText.in(language).read(text));
    }

    private static Map<String, Pattern> marks() {
        return new String(bytes(MARKS), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("\\s+"))
                .collect(Collectors.groupingBy(
                        mark -> mark[0],
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(mark -> pattern(mark[1]), Collectors.joining("|")),
                                Pattern::compile)));
    }

    private static String pattern(String keys) {
        return keys.replace(".", "\\.").replace("*", ".*");
    }

    private static Map<String, String> texts(String bundle, Locale language) {
        var file = "/messages/" + bundle + "_" + language.getLanguage() + ".properties";
        var found = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(ClientTexts.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            found.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var sorted = new TreeMap<String, String>();
        found.forEach((key, text) -> sorted.put(key.toString(), text.toString()));
        return sorted;
    }

    private static byte[] bytes(String file) {
        try (var in = Objects.requireNonNull(ClientTexts.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
