package nl.kansrijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.kansrijk.shared.Bsn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WantedTest {
    @ParameterizedTest
    @ValueSource(strings = {"5-12-1985", "05-12-1985", "5/12/1985", "5.12.1985", " 1985-12-05 "})
    void a_date_of_birth_is_read_as_people_write_it(String typed) {
        assertThat(Wanted.of(typed)).isEqualTo(new Wanted.Born(LocalDate.of(1985, 12, 5)));
    }

    @Test
    void a_day_that_does_not_exist_is_letters() {
        assertThat(Wanted.of("31-2-1985")).isEqualTo(new Wanted.Letters("31-2-1985"));
    }

    @Test
    void a_citizen_service_number_passes_the_eleven_test_or_is_letters() {
        assertThat(Wanted.of("9999 90 019")).isEqualTo(new Wanted.Number(new Bsn("999990019")));
        assertThat(Wanted.of("123456789")).isInstanceOf(Wanted.Letters.class);
    }

    @Test
    void the_beginning_of_a_persons_number_takes_six_signs() {
        var number = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
        assertThat(new Wanted.Letters("3fa85f").beginsNumber(number)).isTrue();
        assertThat(new Wanted.Letters("3fa85").beginsNumber(number)).isFalse();
        assertThat(new Wanted.Letters("5f6457").beginsNumber(number)).isFalse();
    }
}
