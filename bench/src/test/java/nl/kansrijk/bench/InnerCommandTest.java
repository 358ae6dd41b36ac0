package nl.kansrijk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class InnerCommandTest {
    @Test
    void every_inner_part_is_one_mark() {
        var said = new StringWriter();
        int code = new CommandLine(new InnerCommand())
                .setOut(new PrintWriter(said))
                .execute("--people", "2000", "--millis", "10", "--json");
        assertThat(code).isZero();
        assertThat(said.toString().lines().map(line -> line.split("\"")[3]))
                .containsExactly(
                        "inner.best.us", "inner.change.us", "inner.conditions.us", "inner.laying.us", "inner.tie.us");
    }
}
