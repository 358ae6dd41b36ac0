package nl.kansrijk.casework.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    @Test
    void an_hour_that_the_clock_skips_in_march_cannot_be_chosen() {
        assertThat(Times.at(LocalDate.of(2026, 3, 29), LocalTime.of(2, 30))).isEmpty();
        assertThat(Times.at(LocalDate.of(2026, 3, 29), LocalTime.of(3, 0)))
                .contains(Instant.parse("2026-03-29T01:00:00Z"));
    }

    @Test
    void of_an_hour_that_comes_twice_in_october_the_first_is_meant() {
        assertThat(Times.at(LocalDate.of(2026, 10, 25), LocalTime.of(2, 30)))
                .contains(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T08:00:00Z, 2026-03-28T09:00:00Z",
        "2026-10-25T09:00:00Z, 2026-10-24T08:00:00Z",
        "2026-03-30T08:00:00Z, 2026-03-29T08:00:00Z",
        "2026-12-01T09:00:00Z, 2026-11-30T09:00:00Z"
    })
    void the_day_before_is_at_ten_by_the_clock_on_the_wall_whatever_the_clock_does_that_night(
            Instant at, Instant before) {
        assertThat(Times.dayBefore(at)).isEqualTo(before);
    }

    @Test
    void a_letter_carries_the_time_on_the_wall() {
        assertThat(Times.written(Instant.parse("2026-07-01T08:00:00Z"))).isEqualTo("2026-07-01T10:00");
        assertThat(Times.written(Instant.parse("2026-12-01T09:00:00Z"))).isEqualTo("2026-12-01T10:00");
    }
}
