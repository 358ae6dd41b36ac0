package nl.kansrijk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import nl.kansrijk.profile.Characteristic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacteristicsTest {
    private final Characteristics catalogue = new Characteristics();

    @Test
    void every_panel_has_characteristics_that_count() {
        for (var panel : Panel.values())
            assertThat(catalogue.all()).anyMatch(line -> line.panel() == panel && line.counts());
    }

    @Test
    void travel_time_shows_where_it_is_used() {
        assertThat(catalogue.get("MOB_MAX_MIN").uses()).containsExactlyInAnyOrder("match.travel", "card");
    }

    @Test
    void what_is_asked_and_used_nowhere_is_listed() {
        assertThat(catalogue.unused())
                .extracting(Characteristic::code)
                .contains("FN_DISBAL")
                .doesNotContain("HS_SKILL");
    }

    @Test
    void intention_attitude_and_confidence_are_never_matched() {
        for (var code :
                List.of("INTENT", "ATT_WORK", "ATT_FEAR", "SE_WORK", "SE_SEARCH", "NORM", "SUPPORT", "HEADSPACE"))
            assertThat(catalogue.get(code).matched()).as(code).isFalse();
    }

    @Test
    void nothing_is_shared_with_employers_until_the_client_says_so() {
        assertThat(catalogue.all()).noneMatch(line -> line.rules().share().reaches(ShareLevel.ANON));
    }

    @Test
    void loads_and_help_are_shared_with_the_region_only_when_the_client_says_so() {
        for (var code : List.of("FN_LOAD", "FN_LIFT_KG", "FN_HELP", "VOLUNTARY"))
            assertThat(catalogue.get(code).rules().share().reaches(ShareLevel.CHAIN))
                    .as(code)
                    .isFalse();
    }

    @Test
    void sensitive_causes_are_more_sensitive_than_the_rest() {
        var cause = catalogue.get("CAUSE");
        assertThat(List.of(cause.sensitivityOf("C01"), cause.sensitivityOf("C12"), cause.sensitivityOf("C15")))
                .containsExactly(2, 3, 4);
    }

    @Test
    void a_statement_is_valid_for_the_months_of_its_kind_and_a_register_fact_until_the_next_delivery() {
        var day = LocalDate.of(2026, 1, 31);
        assertThat(catalogue.get("AV_FROM").validUntil(day)).contains(LocalDate.of(2026, 2, 28));
        assertThat(catalogue.get("POS_LDR").validUntil(day)).isEmpty();
    }

    @Test
    void a_code_that_is_not_in_the_catalogue_is_a_mistake_of_the_caller() {
        assertThatThrownBy(() -> catalogue.get("SHOE_SIZE")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_open_item_may_occur_again_with_a_number_behind_it() {
        var shape = catalogue.get("HS_EXP").shape();
        assertThat(shape.takesItem("esco:o:welder#2")).isTrue();
        assertThat(shape.takesItem("<script>")).isFalse();
        assertThat(shape.takesItem("")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everything_has_a_name_in_both_languages(String language) {
        var names = bundle(language);
        var missing = new ArrayList<String>();
        for (var line : catalogue.all())
            keys(line).stream().filter(key -> !names.containsKey(key)).forEach(missing::add);
        assertThat(missing).isEmpty();
        assertThat(names.stringPropertyNames())
                .isEqualTo(bundle(language.equals("nl") ? "en" : "nl").stringPropertyNames());
    }

    private static List<String> keys(Characteristic line) {
        var keys = new ArrayList<>(List.of(line.nameKey(), "panel." + line.panel()));
        line.uses().forEach(use -> keys.add("use." + use));
        line.shape().closedItems().forEach(item -> keys.add(line.itemKey(item)));
        line.shape().codes().forEach(code -> keys.add(line.valueKey(code)));
        if (line.shape().kind() == Kind.LEVEL) levels(line).forEach(keys::add);
        return keys;
    }

    private static List<String> levels(Characteristic line) {
        var ends = line.shape().range().split("\\.\\.");
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))
                .mapToObj(step -> line.valueKey(Integer.toString(step)))
                .toList();
    }

    private static Properties bundle(String language) {
        var file = "/messages/characteristics_" + language + ".properties";
        var names = new Properties();
        try (var stream = Objects.requireNonNull(CharacteristicsTest.class.getResourceAsStream(file), file)) {
            names.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return names;
    }
}
