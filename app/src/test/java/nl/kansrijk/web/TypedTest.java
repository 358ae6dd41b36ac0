package nl.kansrijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    @Test
    void a_day_and_an_hour_are_a_moment_in_dutch_time() {
        assertThat(Typed.moment("2026-12-01", "10:00")).contains(Instant.parse("2026-12-01T09:00:00Z"));
        assertThat(Typed.moment("2026-07-01", "10:00")).contains(Instant.parse("2026-07-01T08:00:00Z"));
    }

    @Test
    void an_hour_that_the_clock_skips_is_no_moment() {
        assertThat(Typed.moment("2027-03-28", "02:30")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "2026-13-01", "01-12-2026", "<script>"})
    void nonsense_is_no_day_no_moment_and_no_number(String typed) {
        assertThat(Typed.day(typed)).isEmpty();
        assertThat(Typed.moment(typed, "10:00")).isEmpty();
        assertThat(Typed.moment("2026-12-01", typed)).isEmpty();
        assertThat(Typed.moment(typed)).isEmpty();
        assertThat(Typed.number(typed)).isEmpty();
        assertThat(Typed.client(typed)).isEmpty();
    }

    @Test
    void what_is_well_typed_is_read() {
        var number = UUID.randomUUID();
        assertThat(Typed.day("2026-12-31")).contains(LocalDate.of(2026, 12, 31));
        assertThat(Typed.moment("2026-12-31T09:30:00Z")).contains(Instant.parse("2026-12-31T09:30:00Z"));
        assertThat(Typed.number(number.toString())).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1234567", "1x", "drie"})
    void a_version_that_cannot_be_is_none(String typed) {
        assertThat(Typed.version(Map.of("versie", typed))).isZero();
        assertThat(Typed.version(Map.of("versie", "12"))).isEqualTo(12);
        assertThat(Typed.version(Map.of())).isZero();
    }

    @Test
    void hours_to_choose_from_go_from_eight_to_half_past_six() {
        assertThat(Typed.hours().getFirst().value()).isEqualTo("08:00");
        assertThat(Typed.hours().getLast().value()).isEqualTo("18:30");
    }
}
