package nl.kansrijk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A language that is on its way: what stands in it is whole, and begins with the pages that every client opens. */
class OtherLanguagesTest {
    private static final Pattern HOLE = Pattern.compile("\\{\\w+}");

    /** What every client meets: the door, the frame, the start page and what it leads to. */
    private static final List<String> FIRST = List.of(
            "frame", "entry", "portal", "appointments", "readinglog", "mandates", "account", "contact", "admin");

    /** Words of professionals that share a bundle or a class with those of clients. */
    private static final String PROFESSIONAL =
            "(appointment\\.(title|none|new|ask|do|state|offered|paused|pause|press|done|toolate|error).*|rail\\.(diary|card|concepts|accounts|post|notices)"
                    + "|welcome\\..*|emergency\\..*|purpose\\.(title|text|ask|missing|do|back|.*hint)|slide\\.(?!CLIENT|where|next|back|skip|begin|done).*)";

    @Test
    void arabic_is_complete_for_the_pages_that_every_client_opens() {
        var missing = new TreeMap<String, String>();
        ClientPages.keys().forEach((key, bundle) -> {
            if (FIRST.contains(bundle)
                    && !key.matches(PROFESSIONAL)
                    && !in(bundle, "ar").containsKey(key)) missing.put(key, bundle);
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void every_text_in_arabic_belongs_to_a_dutch_one_and_has_the_same_holes() {
        for (var bundle : FIRST)
            in(bundle, "ar").forEach((key, text) -> {
                var dutch = in(bundle, "nl");
                assertThat(dutch).as(bundle).containsKey(key);
                assertThat(holes(dutch.getOrDefault(key, ""))).as(key).containsAll(holes(text));
            });
    }

    private static TreeSet<String> holes(String text) {
        return HOLE.matcher(text).results().map(one -> one.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> in(String bundle, String language) {
        var found = new Properties();
        var file = "/messages/" + bundle + "_" + language + ".properties";
        try (var in = OtherLanguagesTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            found.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, found::getProperty));
    }
}
