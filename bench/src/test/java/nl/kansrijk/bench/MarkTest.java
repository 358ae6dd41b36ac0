package nl.kansrijk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkTest {
    @Test
    void small_values_keep_three_digits_and_counts_none() {
        assertThat(new Mark("best50.p50.ms", 0.1234, "ms").json())
                .isEqualTo("{\"name\":\"best50.p50.ms\",\"value\":0.123,\"unit\":\"ms\"}");
        assertThat(new Mark("equal.results", 1, "1").row()).endsWith(" 1 1");
        assertThat(new Mark("memory.bytes.per.person", 248.96, "bytes").json()).contains(":249.0,");
    }

    @Test
    void an_unequal_list_is_said_and_remembered() {
        var said = new StringWriter();
        var press = new Press(new PrintWriter(said), true, new Selection(Set.of()));
        press.compared(true);
        assertThat(press.equal()).isTrue();
        press.compared(false);
        press.verdict();
        assertThat(press.equal()).isFalse();
        assertThat(said.toString()).contains("\"name\":\"equal.results\",\"value\":0");
    }

    @Test
    void what_is_not_wanted_is_not_printed() {
        var said = new StringWriter();
        new Press(new PrintWriter(said), true, new Selection(Set.of("a"))).print("b", 1, "ms");
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void of_each_question_the_middle_of_its_rounds_counts() throws IOException {
        var clocked = new Clocked(2, 3, System::nanoTime);
        for (int round = 0; round < 3; round++) clocked.round(round, question -> {});
        assertThat(clocked.ms(0.5)).isBetween(0.0, 50.0);
        assertThat(clocked.ms(0.99)).isGreaterThanOrEqualTo(clocked.ms(0));
    }

    @Test
    void no_name_is_every_mark() {
        assertThat(new Selection(Set.of()).has("equal.results")).isTrue();
        assertThat(new Selection(Set.of("best50.p50.ms")).has("equal.results")).isFalse();
        assertThat(new Selection(Set.of("best50.p50.ms", "x")).unknown(List.of(new Bests())))
                .containsExactly("x");
    }
}
