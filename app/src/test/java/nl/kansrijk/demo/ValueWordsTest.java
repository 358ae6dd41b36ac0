package nl.kansrijk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.DayGrid;
import org.junit.jupiter.api.Test;

class ValueWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void each_kind_of_value_is_read_by_its_letter() {
        assertThat(ValueWords.read("L2", TODAY)).isEqualTo(new Value.Level(2));
        assertThat(ValueWords.read("CA2", TODAY)).isEqualTo(new Value.Code("A2"));
        assertThat(ValueWords.read("N3.8", TODAY)).isEqualTo(new Value.Number(new BigDecimal("3.8")));
        assertThat(ValueWords.read("TIk leer graag.", TODAY)).isEqualTo(new Value.Text("Ik leer graag."));
        assertThat(ValueWords.read("G209715", TODAY)).isEqualTo(new Value.Grid(DayGrid.weekdays()));
        assertThat(ValueWords.read("P", TODAY)).isEqualTo(new Value.Present());
    }

    @Test
    void days_count_from_the_first_start() {
        assertThat(ValueWords.read("D-30", TODAY)).isEqualTo(new Value.Day(LocalDate.of(2026, 1, 31)));
        assertThat(ValueWords.read("D3", TODAY)).isEqualTo(new Value.Day(LocalDate.of(2026, 3, 5)));
    }

    @Test
    void another_letter_is_refused() {
        assertThatThrownBy(() -> ValueWords.read("X", TODAY)).hasMessageContaining("X");
    }
}
