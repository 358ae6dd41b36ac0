package nl.kansrijk.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientWordsTest {
    @ParameterizedTest
    @CsvSource({"nl,matching,deze mens", "en,matching,this person", "nl,matching,iemand", "en,matching,someone"})
    void whatever_professionals_read_about_someone_has_words_that_speak_to_that_person(
            String language, String room, String aside) throws IOException {
        var own = bundle("portal_" + language);
        var reasons = bundle(room + "_" + language).entrySet().stream()
                .filter(entry -> entry.getKey().toString().matches("matching\\.(because\\.(?!not-)|ask\\.person\\.).*"))
                .filter(entry -> entry.getValue().toString().contains(aside))
                .map(entry -> "client." + entry.getKey());
        assertThat(reasons).allSatisfy(key -> assertThat(own).containsKey(key));
    }

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (var in = ClientWordsTest.class.getResourceAsStream("/messages/" + name + ".properties")) {
            properties.load(new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return properties;
    }
}
