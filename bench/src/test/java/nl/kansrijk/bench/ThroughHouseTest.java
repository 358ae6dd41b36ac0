package nl.kansrijk.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThroughHouseTest {
    @Test
    void what_the_house_says_is_printed_among_the_other_marks() throws IOException {
        var out = new StringWriter();
        var said = """
                Something for the reader
                {"name":"unlock.region.s","value":2.125,"unit":"s"}
                {"name":"load.400000.s","value":12.500,"unit":"s"}
                """;
        ThroughHouse.print(
                new ByteArrayInputStream(said.getBytes(StandardCharsets.UTF_8)),
                new Press(new PrintWriter(out), false, new Selection(Set.of())));
        assertThat(out.toString().lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly("unlock.region.s 2.125 s", "load.400000.s 12.5 s");
    }

    @Test
    void the_name_of_the_mark_carries_the_number_of_people() {
        assertThat(new ThroughHouse(Path.of("house.jar"), 20_000).names())
                .containsExactly("unlock.region.s", "load.20000.s");
    }

    @Test
    void a_house_that_cannot_be_run_is_no_measurement() {
        var press = new Press(new PrintWriter(new StringWriter()), false, new Selection(Set.of()));
        var stage = new Stage(
                new nl.kansrijk.bench.country.Country(1, nl.kansrijk.bench.country.Places.builtIn()),
                new Sizes(2_500, 1, 25_000));
        assertThatThrownBy(() -> new ThroughHouse(Path.of("nowhere.jar"), 2_500).measure(stage, press))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("bench house");
    }

    @Test
    void fewer_people_than_a_demo_home_has_are_refused() {
        assertThatThrownBy(() -> new ThroughHouse(Path.of("house.jar"), 2_499))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
