package nl.kansrijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GrowingDelayTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void the_first_three_failures_cost_no_time() {
        assertThat(after(3, NOON)).isZero();
    }

    @Test
    void each_next_failure_doubles_the_wait_up_to_a_quarter_of_an_hour() {
        assertThat(after(4, NOON)).isEqualTo(Duration.ofSeconds(1));
        assertThat(after(5, NOON)).isEqualTo(Duration.ofSeconds(2));
        assertThat(after(8, NOON)).isEqualTo(Duration.ofSeconds(16));
        assertThat(after(1000, NOON)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void waiting_helps_so_nobody_is_locked_out() {
        assertThat(after(8, NOON.plusSeconds(17))).isZero();
    }

    private static Duration after(int failures, Instant now) {
        return GrowingDelay.left(new AttemptTable.Attempts(failures, NOON), now);
    }
}
