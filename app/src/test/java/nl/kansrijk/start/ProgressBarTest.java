package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Iterator;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void a_terminal_sees_rate_and_remaining_time_on_one_line() {
        var bar = bar(true, 0, 2);
        bar.at(0.5, "clients");
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .startsWith("\r[###############...............]  50% clients, 500 clients/s, 2 s to go")
                .doesNotContain("\n");
    }

    @Test
    void a_log_sees_a_plain_line_for_every_tenth() {
        var bar = bar(false, 0, 1, 2, 3);
        bar.at(0.10, "clients");
        bar.at(0.11, "clients");
        bar.at(1.0, "vacancies");
        assertThat(shown.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
    }

    @Test
    void a_share_outside_the_bar_stays_within_it() {
        bar(false, 0, 1).at(7, "clients");
        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("100%");
    }

    private ProgressBar bar(boolean terminal, int... seconds) {
        Iterator<Instant> moments =
                Arrays.stream(seconds).mapToObj(Instant::ofEpochSecond).iterator();
        InstantSource source = moments::next;
        return new ProgressBar(
                new PrintStream(shown, true, StandardCharsets.UTF_8), terminal, 2_000, source.withZone(ZoneOffset.UTC));
    }
}
