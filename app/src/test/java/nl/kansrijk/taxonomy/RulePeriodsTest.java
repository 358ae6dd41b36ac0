package nl.kansrijk.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kansrijk.shared.ShippedSheet;
import nl.kansrijk.taxonomy.RuleParameter.Certainty;
import org.junit.jupiter.api.Test;

/** The amounts, terms and thresholds that ship: each true from a day, and never two at once. */
class RulePeriodsTest {
    private static final Pattern ASKED =
            Pattern.compile("\\.(?:value|find|history)\\(\\s*\"([a-z]+\\.[A-Za-z.]+[A-Za-z])\"");
    private final Map<String, List<RuleParameter>> rules = shipped();

    @Test
    void the_first_and_the_last_day_both_count_and_no_other() {
        var rule = rule("x", LocalDate.of(2025, 7, 1), Optional.of(LocalDate.of(2025, 12, 31)));
        assertThat(rule.holdsOn(LocalDate.of(2025, 6, 30))).isFalse();
        assertThat(rule.holdsOn(LocalDate.of(2025, 7, 1))).isTrue();
        assertThat(rule.holdsOn(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(rule.holdsOn(LocalDate.of(2026, 1, 1))).isFalse();
    }

    @Test
    void without_a_last_day_a_rule_holds_until_further_notice() {
        var rule = rule("x", LocalDate.of(2025, 7, 1), Optional.empty());
        assertThat(rule.holdsOn(LocalDate.of(2099, 1, 1))).isTrue();
    }

    @Test
    void of_one_rule_no_two_values_hold_on_the_same_day_and_no_day_between_them_is_without_one() {
        assertThat(rules).isNotEmpty();
        for (var periods : rules.values())
            for (int i = 1; i < periods.size(); i++) {
                var before = periods.get(i - 1);
                assertThat(before.validTo())
                        .as(before.key())
                        .contains(periods.get(i).validFrom().minusDays(1));
            }
    }

    @Test
    void a_rule_keeps_its_unit_when_its_value_changes() {
        for (var periods : rules.values())
            assertThat(periods.stream().map(RuleParameter::unit).distinct())
                    .as(periods.getFirst().key())
                    .hasSize(1);
    }

    @Test
    void every_number_says_where_it_comes_from() {
        assertThat(rules.values())
                .allSatisfy(periods ->
                        assertThat(periods).allMatch(rule -> rule.source().length() > 10));
    }

    @Test
    void every_number_the_house_asks_for_ships_with_it() throws IOException {
        var asked = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(one -> one.toString().endsWith(".java")).toList())
                ASKED.matcher(Files.readString(source)).results().forEach(found -> asked.add(found.group(1)));
        }
        assertThat(asked).contains("privacy.kAnonymity", "video.mostMegabytes");
        assertThat(rules.keySet()).containsAll(asked);
    }

    private static Map<String, List<RuleParameter>> shipped() {
        return ShippedSheet.rows("/taxonomy/starter/rule_parameters.csv", ',').stream()
                .map(RulePeriodsTest::rule)
                .sorted(Comparator.comparing(RuleParameter::validFrom))
                .collect(Collectors.groupingBy(RuleParameter::key));
    }

    private static RuleParameter rule(NamedCsvRecord row) {
        return new RuleParameter(
                row.getField("key"),
                Long.parseLong(row.getField("value")),
                row.getField("unit"),
                LocalDate.parse(row.getField("validFrom")),
                Optional.of(row.getField("validTo"))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse),
                row.getField("source"),
                Certainty.valueOf(row.getField("certainty")));
    }

    private static RuleParameter rule(String key, LocalDate from, Optional<LocalDate> to) {
        return new RuleParameter(key, 1, "cent", from, to, "a law or a publication", Certainty.OWN);
    }
}
