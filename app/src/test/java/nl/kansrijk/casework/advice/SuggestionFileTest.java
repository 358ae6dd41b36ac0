package nl.kansrijk.casework.advice;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import nl.kansrijk.shared.ShippedSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file with what a file leads to. */
class SuggestionFileTest {
    private static final List<NamedCsvRecord> RULES = ShippedSheet.rows("/casework/suggestions.csv");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_proposal_has_words(String language) throws IOException {
        var texts = texts(language);
        assertThat(RULES)
                .extracting(rule -> rule.getField("proposal"))
                .allSatisfy(key ->
                        assertThat(texts.getProperty("so." + key)).as(key).isNotBlank());
        assertThat(texts.stringPropertyNames().stream().filter(key -> key.startsWith("so.")))
                .as("no words without a rule")
                .allMatch(key -> RULES.stream().anyMatch(rule -> key.equals("so." + rule.getField("proposal"))));
    }

    @Test
    void every_rule_says_where_it_comes_from() {
        assertThat(RULES)
                .allSatisfy(rule ->
                        assertThat(rule.getField("source")).as(rule.toString()).isNotBlank());
    }

    @Test
    void a_proposal_is_always_of_one_kind() {
        var kinds = new HashMap<String, String>();
        for (var rule : RULES)
            assertThat(kinds.computeIfAbsent(rule.getField("proposal"), key -> rule.getField("kind")))
                    .as(rule.getField("proposal"))
                    .isEqualTo(rule.getField("kind"));
    }

    @Test
    void a_proposal_always_waits_or_never_waits_while_matching_rests_and_a_day_in_a_company_waits() {
        var rests = new HashMap<String, String>();
        for (var rule : RULES)
            assertThat(rests.computeIfAbsent(rule.getField("proposal"), key -> rule.getField("rests")))
                    .as(rule.getField("proposal"))
                    .isEqualTo(rule.getField("rests"))
                    .isIn("y", "n");
        assertThat(rests)
                .containsEntry("COMPANY_VISIT", "y")
                .containsEntry("SEARCH_HELP", "y")
                .containsEntry("URGENT_HELP", "n")
                .containsEntry("MONEY_HELP", "n");
    }

    @Test
    void every_cause_but_own_words_leads_to_something() {
        var causes = IntStream.rangeClosed(1, 21).mapToObj("C%02d"::formatted).toList();
        assertThat(RULES.stream()
                        .filter(rule -> rule.getField("characteristic").equals("CAUSE"))
                        .map(rule -> rule.getField("item")))
                .containsAll(causes)
                .doesNotContain("C99");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATT_WORK",
                "ATT_FEAR",
                "SE_WORK",
                "SE_SEARCH",
                "NORM",
                "SUPPORT",
                "INTENT",
                "EFFORT",
                "HEADSPACE",
                "SELF_REG"
            })
    void every_scale_that_is_low_leads_to_something_and_none_that_is_high(String scale) {
        var bands = RULES.stream()
                .filter(rule -> rule.getField("characteristic").equals(scale))
                .map(rule -> rule.getField("band"))
                .toList();
        assertThat(bands).contains("LOW").doesNotContain("HIGH", "*");
    }

    @Test
    void what_is_acute_comes_before_everything_else() {
        assertThat(RULES.getFirst().getField("proposal")).isEqualTo("URGENT_HELP");
        assertThat(RULES.stream().takeWhile(rule -> rule.getField("proposal").equals("URGENT_HELP")))
                .allMatch(rule -> rule.getField("band").equals("1"))
                .hasSize((int) RULES.stream()
                        .filter(rule -> rule.getField("proposal").equals("URGENT_HELP"))
                        .count());
    }

    private static Properties texts(String language) throws IOException {
        var file = "/messages/file_" + language + ".properties";
        var texts = new Properties();
        try (var stream = Objects.requireNonNull(SuggestionFileTest.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
