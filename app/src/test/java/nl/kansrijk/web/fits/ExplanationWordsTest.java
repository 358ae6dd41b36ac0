package nl.kansrijk.web.fits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import nl.kansrijk.plain.Finding;
import nl.kansrijk.plain.PlainText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every text that an explanation is made of, read as a client would read it. */
class ExplanationWordsTest {
    private static final int WORDS = 15;
    private static final String EXPLAINS =
            "(why\\.(verdict|help|opens|hard|wishes|weight|less|stop).*|(client\\.)?matching\\.(because|ask|silent|bar|name)\\..*)";

    @ParameterizedTest
    @CsvSource({"nl,why", "nl,matching", "nl,portal", "en,why", "en,matching", "en,portal"})
    void an_explanation_read_aloud_is_plain(String language, String page) throws IOException {
        var reader = PlainText.in(Locale.of(language));
        assertThat(explanations(page + "_" + language))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(reader.read(text.getValue()).findings())
                        .as(text.getKey())
                        .extracting(Finding::kind, Finding::words)
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"nl,why", "nl,matching", "nl,portal"})
    void a_sentence_of_an_explanation_has_fifteen_words_at_most(String language, String page) throws IOException {
        assertThat(explanations(page + "_" + language))
                .allSatisfy(text -> assertThat(Arrays.stream(text.getValue().split("[.?!:]")))
                        .as(text.getKey())
                        .allSatisfy(sentence ->
                                assertThat(sentence.strip().split("\\s+")).hasSizeLessThanOrEqualTo(WORDS)));
    }

    private static Stream<Map.Entry<String, String>> explanations(String bundle) throws IOException {
        var texts = new Properties();
        try (var in = ExplanationWordsTest.class.getResourceAsStream("/messages/" + bundle + ".properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.matches(EXPLAINS))
                .map(key -> Map.entry(key, texts.getProperty(key)));
    }
}
