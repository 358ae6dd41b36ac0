package nl.kansrijk.casework.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.casework.rights.Article.Kind;
import org.junit.jupiter.api.Test;

class RightsSheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private final RightsSheet sheet = new RightsSheet();

    @Test
    void with_a_benefit_of_the_participatiewet_rights_come_first_and_every_line_names_its_law() {
        var found = sheet.on(DAY, Optional.of("DD02"), Optional.empty());
        assertThat(keys(found, Kind.RIGHT)).startsWith("HELP", "PLAN", "INCOME");
        assertThat(keys(found, Kind.DUTY)).containsExactly("TELL", "COOPERATE", "WORK", "USE_HELP", "RETURN");
        assertThat(found.articles()).allMatch(one -> one.law().contains("artikel"));
        assertThat(found.lifted()).isEmpty();
        assertThat(found.elsewhere()).isFalse();
    }

    @Test
    void an_exemption_lifts_what_its_letters_say_and_nothing_else() {
        assertThat(lifted("A")).containsExactlyInAnyOrder("WORK");
        assertThat(lifted("AC")).containsExactlyInAnyOrder("WORK", "RETURN");
        assertThat(lifted("ABC")).containsExactlyInAnyOrder("WORK", "USE_HELP", "RETURN");
    }

    @Test
    void who_has_another_benefit_or_none_reads_only_what_everyone_gets() {
        for (var benefit : List.of(Optional.of("DD05"), Optional.<String>empty())) {
            var found = sheet.on(DAY, benefit, Optional.empty());
            assertThat(keys(found, Kind.RIGHT)).containsExactly("HELPER", "SEE", "OBJECT");
            assertThat(keys(found, Kind.DUTY)).isEmpty();
            assertThat(found.elsewhere()).isTrue();
        }
    }

    @Test
    void doing_something_in_return_is_no_longer_asked_from_2027() {
        var last = LocalDate.of(2026, 12, 31);
        assertThat(keys(sheet.on(last, Optional.of("DD02"), Optional.empty()), Kind.DUTY))
                .contains("RETURN");
        assertThat(keys(sheet.on(last.plusDays(1), Optional.of("DD02"), Optional.empty()), Kind.DUTY))
                .doesNotContain("RETURN");
    }

    private List<String> lifted(String letters) {
        return List.copyOf(
                sheet.on(DAY, Optional.of("DD02"), Optional.of(letters)).lifted());
    }

    private static List<String> keys(Sheet sheet, Kind kind) {
        return sheet.of(kind).stream().map(Article::key).toList();
    }
}
