package nl.kansrijk.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import nl.kansrijk.plan.LibraryGoal.Theme;
import nl.kansrijk.shared.ShippedSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalLibraryTest {
    private final GoalLibrary library = new GoalLibrary();

    @Test
    void every_theme_has_goals_and_no_code_stands_twice() {
        assertThat(Theme.values()).allMatch(theme -> !library.of(theme).isEmpty());
        assertThat(library.all()).extracting(LibraryGoal::code).doesNotHaveDuplicates();
        assertThat(library.all()).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void each_goal_is_said_in_the_i_form_with_how_we_notice_it(String language) throws IOException {
        var texts = new Properties();
        var file = "/messages/myplan_" + language + ".properties";
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream(file))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        for (var goal : library.all()) {
            assertThat(texts.getProperty("goal." + goal.code(), ""))
                    .as(goal.code())
                    .matches("(?i).*\\b(ik|mijn|i|my|de opvang|childcare|geld|money).*");
            assertThat(texts.getProperty("goal." + goal.code() + ".noticed", ""))
                    .as(goal.code())
                    .isNotBlank();
        }
    }

    @Test
    void each_goal_names_characteristics_and_only_life_domains_that_exist() {
        var known = ShippedSheet.rows("/profile/characteristics.csv").stream()
                .map(row -> row.getField("code"))
                .toList();
        for (var goal : library.all()) {
            assertThat(goal.kk()).as(goal.code()).isNotEmpty().allMatch(code -> code.matches("KK(0[1-9]|1[0-4])"));
            assertThat(known).as(goal.code()).containsAll(goal.domains());
        }
    }

    @Test
    void what_weighs_for_someone_comes_first() {
        assertThat(library.themes(Set.of("LD_FIN"))).startsWith(Theme.WORK, Theme.MONEY);
        assertThat(library.themes(List.of("LD_HOUSE")).getFirst()).isEqualTo(Theme.HOME);
        assertThat(library.themes(List.of())).containsExactly(Theme.values());
    }
}
