package nl.kansrijk.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {
    @Test
    void a_bsn_passes_the_eleven_test_and_never_prints_itself() {
        assertThat(new Bsn("111222333").toString()).isEqualTo("Bsn[hidden]");
        assertThat(new Bsn("111222333").masked()).endsWith("333").doesNotContain("111");
    }

    @Test
    void what_is_no_bsn_is_refused_without_repeating_it() {
        for (var wrong : List.of("111222334", "12345678", "000000000", "1112223330", "11122233a"))
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Bsn(wrong))
                    .withMessage("not a valid BSN");
    }

    @Test
    void a_postcode_has_four_digits_and_an_area_of_two() {
        assertThat(new Postcode4(4701).area()).isEqualTo(47);
        assertThatIllegalArgumentException().isThrownBy(() -> new Postcode4(999));
    }

    @Test
    void a_week_has_28_parts() {
        assertThat(DayGrid.weekdays().has(0, 0)).isTrue();
        assertThat(DayGrid.weekdays().has(4, 1)).isTrue();
        assertThat(DayGrid.weekdays().has(5, 0)).isFalse();
        assertThat(DayGrid.weekdays().has(0, 2)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new DayGrid(1 << 28));
    }

    @Test
    void a_contract_has_1_to_40_hours() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HoursPerWeek(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new HoursPerWeek(41));
    }

    @Test
    void a_bad_form_has_at_least_one_error() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Parsed.Bad<String>(List.of()));
    }
}
