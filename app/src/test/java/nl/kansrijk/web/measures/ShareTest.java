package nl.kansrijk.web.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.kansrijk.web.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

class ShareTest {
    private static final int LEAST = 5;
    private static final Words WORDS = words();

    @ParameterizedTest
    @CsvSource({
        "2, 4, minder dan 5: niet getoond",
        "0, 40, minder dan 5",
        "4, 40, minder dan 5",
        "36, 40, bijna allemaal",
        "40, 40, bijna allemaal",
        "31, 50, 62 %"
    })
    void neither_a_group_nor_a_part_nor_a_rest_under_five_is_told(int part, int whole, String told) {
        assertThat(new Share(part, whole, LEAST).says(WORDS)).isEqualTo(told);
    }

    @Test
    void the_size_of_a_group_is_rounded_down_so_that_two_groups_never_tell_of_a_third() {
        assertThat(new Share(31, 53, LEAST).bar("Team", WORDS).word()).isEqualTo("58 % van 50 of meer");
    }

    @Test
    void a_bar_draws_nothing_that_is_not_told() {
        assertThat(new Share(4, 40, LEAST).bar("Team", WORDS).steps()).isZero();
        assertThat(new Share(38, 40, LEAST).bar("Team", WORDS).steps()).isEqualTo(20);
        assertThat(new Share(3, 4, LEAST).bar("Team", WORDS).steps()).isZero();
    }

    @Test
    void a_target_is_reached_from_its_share_on() {
        assertThat(new Share(40, 50, LEAST).reaches(800)).isTrue();
        assertThat(new Share(39, 50, LEAST).reaches(800)).isFalse();
        assertThat(new Share(1, 50, LEAST).reaches(800)).isFalse();
        assertThat(new Share(48, 50, LEAST).reaches(990)).isTrue();
    }

    private static Words words() {
        var source = new ReloadableResourceBundleMessageSource();
        source.setBasenames("classpath:messages/measures");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return new Words(source, Locale.of("nl"));
    }
}
