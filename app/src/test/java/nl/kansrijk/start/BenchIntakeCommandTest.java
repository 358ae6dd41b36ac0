package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenchIntakeCommandTest {
    @Test
    void talks_are_held_in_a_home_of_its_own_and_every_block_is_kept() {
        var said = Said.by(
                "bench", "intake", "--talks", "2", "--seconds", "4", "--warming", "0", "--think", "0.2", "--json");
        assertThat(said.code()).isZero();
        assertThat(said.out().lines())
                .anyMatch(line -> line.matches("\\{\"name\":\"intake.save.p95.ms\",\"value\":[0-9.]+,\"unit\":\"ms\"}"))
                .anyMatch(line -> line.contains("\"intake.save.errors\",\"value\":0,"))
                .noneMatch(line -> line.contains("\"intake.save.requests\",\"value\":0,"));
    }

    @Test
    void what_cannot_be_is_refused_before_a_home_is_made() {
        assertThat(Said.by("bench", "intake", "--talks", "0"))
                .isEqualTo(new Said(1, "", "sessions must be 1..1000, was 0.\n"));
    }
}
