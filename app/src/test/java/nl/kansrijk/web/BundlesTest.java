package nl.kansrijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void a_text_has_one_home(String language) throws IOException {
        Map<String, String> homes = new HashMap<>();
        Map<String, String> twice = new TreeMap<>();
        for (var name : Bundles.names())
            for (var key : keys(name, language)) {
                var other = homes.put(key, name);
                if (other != null) twice.put(key, other + " and " + name);
            }
        assertThat(homes).hasSizeGreaterThan(500);
        assertThat(twice).isEmpty();
    }

    @Test
    void what_matching_says_stands_in_its_own_bundle() throws IOException {
        for (var name : Bundles.names())
            if (!name.equals("messages/matching"))
                assertThat(keys(name, "nl")).as(name).noneMatch(key -> key.startsWith("matching."));
    }

    @Test
    void every_text_stands_in_both_languages() throws IOException {
        for (var name : Bundles.names()) assertThat(keys(name, "en")).as(name).isEqualTo(keys(name, "nl"));
    }

    private static java.util.Set<String> keys(String name, String language) throws IOException {
        var texts = new Once(name);
        var file = "/" + name + "_" + language + ".properties";
        try (var stream = Objects.requireNonNull(BundlesTest.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts.stringPropertyNames();
    }

    /** A bundle that does not accept the same key again. */
    private static final class Once extends Properties {
        private static final long serialVersionUID = 1L;
        private final String name;

        Once(String name) {
            this.name = name;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            assertThat(containsKey(key)).as(name + " says twice: " + key).isFalse();
            return Objects.requireNonNullElse(super.put(key, value), "");
        }
    }
}
