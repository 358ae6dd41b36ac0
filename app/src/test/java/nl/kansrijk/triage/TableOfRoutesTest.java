package nl.kansrijk.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table as it ships, read as it is written. */
class TableOfRoutesTest {
    private static final String SHIPPED = RuleSets.text("1");

    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?i).*(sex|gender|geslacht|birth|geboorte|nationalit|origin|herkomst|postcode|pc4|address|age\\b|leeftijd|since|sinds|target|BSN).*");

    @Test
    void it_asks_nothing_of_sex_origin_postcode_age_or_how_long_someone_has_a_benefit() {
        var asked = Pattern.compile("<(?:inputData|variable|text)[^>]*?(?:name=\"([^\"]+)\"|>([a-zA-Z]+)<)");
        var names = asked.matcher(SHIPPED)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .distinct()
                .toList();
        assertThat(names).hasSizeGreaterThan(Input.values().length).noneMatch(TableOfRoutesTest::forbidden);
        assertThat(forbidden("birthCountry")).isTrue();
        var read = Stream.concat(
                Deriving.READ.stream(), Arrays.stream(Input.values()).map(Input::column));
        assertThat(read).noneMatch(TableOfRoutesTest::forbidden);
    }

    private static boolean forbidden(String name) {
        return FORBIDDEN.matcher(name).matches();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sex", "nationality", "postcode", "benefitSince"})
    void a_table_that_asks_something_else_is_refused(String forbidden) {
        var other = SHIPPED.replace("name=\"care\"", "name=\"" + forbidden + "\"")
                .replace("<text>care</text>", "<text>" + forbidden + "</text>");
        assertThatThrownBy(() -> new DmnRules("x", RuleSets.runtime(other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(forbidden);
    }

    @Test
    void a_row_that_says_another_number_than_its_own_is_refused() {
        var other = SHIPPED.replace("<text>\"T02\"</text>", "<text>\"T03\"</text>");
        assertThatThrownBy(() -> new DmnRules("x", RuleSets.runtime(other))).hasMessageContaining("T02");
    }

    @Test
    void it_has_thirty_rows_at_most_and_every_row_has_its_words_in_both_languages() {
        var texts =
                Cells.checked(RuleSets.runtime(SHIPPED).getModels().getFirst()).texts();
        assertThat(texts).hasSize(30);
        var dutch = ResourceBundle.getBundle("messages.triage", Locale.of("nl"));
        var english = ResourceBundle.getBundle("messages.triage", Locale.of("en"));
        texts.forEach((row, text) -> {
            var shown = dutch.getString("triage.row." + row);
            var written = text.replace("{datum}", "{0}").replace("{n}", "{0}").replace("{beroep}", "{1}");
            assertThat(shown).as(row).isEqualTo(written);
            assertThat(english.getString("triage.row." + row)).as(row).isNotBlank();
        });
    }

    @Test
    void its_bands_stand_in_the_table_and_are_read_from_there() {
        var table = RuleSets.shipped();
        assertThat(table.limits(Input.HEADSPACE)).containsExactly(new BigDecimal("2.6"));
        assertThat(table.limits(Input.ATT_FEAR)).containsExactly(new BigDecimal("2.6"));
        assertThat(table.limits(Input.KNOWN_PERCENT)).containsExactly(new BigDecimal("70"));
        assertThat(table.limits(Input.GAP_WEEKS))
                .containsExactly(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("27"));
        assertThat(table.limits(Input.WEEKS_TO_START)).containsExactly(new BigDecimal("5"));
        assertThat(table.limits(Input.CARE)).isEmpty();
    }

    @Test
    void another_limit_in_the_table_is_another_advice() {
        var stricter = new DmnRules("x", RuleSets.runtime(SHIPPED.replace("2.6", "3.1")));
        var inputs = Asked.nothing().domains("FIN").amount(Input.HEADSPACE, "3").inputs();
        assertThat(Advising.route(stricter, inputs)).contains(Route.SF1);
        assertThat(Advising.route(RuleSets.shipped(), inputs)).contains(Route.WF2);
    }
}
