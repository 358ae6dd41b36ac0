package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class StartOptionsTest {
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);
    private static final Home HOME = new Home(Path.of("data"));

    @Test
    void a_new_home_gets_the_demo_region_unless_asked_otherwise() {
        assertThat(options().newDeed(MONDAY)).isEqualTo(new Deed(false, true, 2_500, 900, 1, MONDAY.instant()));
        assertThat(options("--no-demo").newDeed(MONDAY).demo()).isFalse();
    }

    @Test
    void what_is_not_said_stays_as_the_home_was_made() {
        var deed = new Deed(true, true, 77, 33, 9, MONDAY.instant());
        assertThat(options().agreeing(deed, HOME)).isEqualTo(deed);
        assertThat(options("--clients", "77", "--seed", "9").agreeing(deed, HOME))
                .isEqualTo(deed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--clients=78", "--vacancies=34", "--seed=10", "--no-demo"})
    void other_terms_than_the_home_was_made_with_name_the_two_ways_out(String other) {
        var deed = new Deed(true, true, 77, 33, 9, MONDAY.instant());
        assertThatThrownBy(() -> options(other).agreeing(deed, HOME))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(other.split("=")[0])
                .hasMessageContaining("--home")
                .hasMessageContaining("./kansrijk reset");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--clients=0", "--clients=400001", "--vacancies=0", "--vacancies=100001"})
    void numbers_out_of_range_are_refused_with_the_range(String wrong) {
        assertThatThrownBy(() -> options(wrong).newDeed(MONDAY))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("..");
    }

    @Test
    void a_moved_clock_is_refused_on_a_home_without_demo() {
        var real = new Deed(true, false, 0, 0, 0, MONDAY.instant());
        assertThatThrownBy(() -> options("--clock", "2026-05-01").agreeing(real, HOME))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("--clock");
        assertThatThrownBy(() -> options("--clock", "2026-05-01", "--no-demo").newDeed(MONDAY))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("--clock");
    }

    @Test
    void a_day_that_does_not_exist_is_not_understood() {
        assertThatThrownBy(() -> options("--clock", "2026-02-30")).hasMessageContaining("--clock");
    }

    private static StartOptions options(String... words) {
        var options = new StartOptions();
        new CommandLine(new StoreTest.Words(options)).parseArgs(words);
        return options;
    }
}
