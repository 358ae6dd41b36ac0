package nl.kansrijk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import nl.kansrijk.shared.DutchTime;
import org.junit.jupiter.api.Test;

/** Which moment the house believes it is. */
class HouseClockTest {
    @Test
    void without_a_word_the_house_follows_the_real_clock() {
        assertThat(new HouseClock().clock("")).isEqualTo(Clock.systemUTC());
    }

    @Test
    void another_day_keeps_the_hour() {
        assertThat(told("2026-03-02", "2026-11-22T09:15:00Z")).isEqualTo(LocalDateTime.of(2026, 3, 2, 10, 15));
    }

    @Test
    void just_after_midnight_in_summer_a_winter_day_is_still_that_day() {
        assertThat(told("2026-01-05", "2026-07-01T22:30:00Z")).isEqualTo(LocalDateTime.of(2026, 1, 5, 0, 30));
    }

    @Test
    void a_day_with_an_hour_begins_there() {
        assertThat(told("2026-03-02T10:00", "2026-11-22T22:45:00Z")).isEqualTo(LocalDateTime.of(2026, 3, 2, 10, 0));
    }

    @Test
    void what_is_no_day_is_refused() {
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> new HouseClock().clock("morgen"));
    }

    private static LocalDateTime told(String moment, String real) {
        return DutchTime.at(HouseClock.beginningAt(moment, Clock.fixed(Instant.parse(real), ZoneOffset.UTC))
                .instant());
    }
}
