package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenchHouseCommandTest {
    @Test
    void the_first_answer_about_a_region_and_filling_the_index_are_measured_in_a_home_of_its_own() {
        var said = Said.by("bench", "house", "--people", "2600", "--json");
        assertThat(said.code()).isZero();
        assertThat(said.out().lines())
                .hasSize(2)
                .anyMatch(line ->
                        line.matches("\\{\"name\":\"unlock.region.s\",\"value\":[0-9]+\\.[0-9]{3},\"unit\":\"s\"}"))
                .anyMatch(line ->
                        line.matches("\\{\"name\":\"load.2600.s\",\"value\":[0-9]+\\.[0-9]{3},\"unit\":\"s\"}"));
    }

    @Test
    void fewer_people_than_a_demo_home_has_are_refused() {
        assertThat(Said.by("bench", "house", "--people", "12"))
                .isEqualTo(new Said(1, "", "--people is 2500..1000000.\n"));
    }
}
