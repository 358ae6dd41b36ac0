package nl.kansrijk.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MadeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Made NOW = new Made(7, "1.0 of today", TODAY);

    @Test
    void what_a_file_was_made_with_is_read_as_it_was_written() {
        assertThat(Made.of(NOW.text())).contains(NOW);
        assertThat(Made.of("something else")).isEmpty();
    }

    @Test
    void a_file_of_an_earlier_day_is_used() {
        assertThat(new Made(7, "1.0 of today", TODAY.minusDays(3)).wrongFor(NOW))
                .isEmpty();
    }

    @Test
    void another_taxonomy_another_build_and_a_later_day_are_refused_with_the_reason() {
        assertThat(new Made(6, "1.0 of today", TODAY).wrongFor(NOW))
                .hasValueSatisfying(why -> assertThat(why).contains("taxonomy 6, not 7"));
        assertThat(new Made(7, "0.9", TODAY).wrongFor(NOW))
                .hasValueSatisfying(why -> assertThat(why).contains("another build"));
        assertThat(new Made(7, "1.0 of today", TODAY.plusDays(1)).wrongFor(NOW))
                .hasValueSatisfying(why -> assertThat(why).contains("2026-11-23"));
    }
}
