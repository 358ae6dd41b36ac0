package nl.kansrijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
    private final List<String> said = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();
    private final Tally tally = new Tally(
            Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC), 1_000_000, 1_000, (share, what) -> {
                shares.add(share);
                said.add(what);
            });

    @Test
    void people_and_statements_are_told_as_they_come() {
        for (int i = 0; i < 500; i++) tally.person(40, 0.25, 0.75);
        assertThat(said).containsExactly("250 people, 10,000 statements", "500 people, 20,000 statements");
        assertThat(shares).containsExactly(0.375, 0.5);
    }

    @Test
    void the_end_tells_rows_bytes_and_time() {
        tally.person(40, 0, 1);
        tally.end(900, 66_000_000);
        assertThat(said).containsExactly("1 people, 40 statements, 900 vacancies, 65 MB in 0.0 s");
        assertThat(shares).containsExactly(1.0);
    }
}
