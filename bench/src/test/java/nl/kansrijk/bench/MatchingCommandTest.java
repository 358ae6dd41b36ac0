package nl.kansrijk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MatchingCommandTest {
    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    private int run(String... words) {
        return new CommandLine(new MatchingCommand())
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(complained))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(words);
    }

    @Test
    void one_mark_is_one_json_object_on_one_line() {
        assertThat(run("--people", "500", "--only", "memory.bytes.per.person", "--json"))
                .isZero();
        assertThat(said.toString().strip())
                .matches("\\{\"name\":\"memory.bytes.per.person\",\"value\":[0-9.]+,\"unit\":\"bytes\"}");
    }

    @Test
    void lists_are_compared_before_times_are_printed() {
        assertThat(run("--people", "2000", "--vacancies", "50", "--against", "lucene"))
                .isZero();
        assertThat(said.toString().lines().map(line -> line.split(" +")[0]))
                .contains("best50.p50.ratio.lucene", "best50.p99.ratio.lucene", "equal.results");
        assertThat(said.toString()).containsPattern("equal.results +1 1");
    }

    @Test
    void a_mark_nobody_knows_is_named() {
        assertThat(run("--only", "best50.p51.ms")).isEqualTo(2);
        assertThat(complained.toString()).contains("Nothing here measures best50.p51.ms.");
    }

    @Test
    void sizes_out_of_range_are_refused_with_a_sentence() {
        assertThat(run("--people", "0")).isEqualTo(2);
        assertThat(complained.toString()).contains("people are 1..10000000.");
    }

    @Test
    void a_folder_without_places_is_named() {
        assertThat(run("--data", "nowhere")).isEqualTo(2);
        assertThat(complained.toString()).contains("There is no geo/pc4.csv.gz in nowhere.");
    }

    @Test
    void the_marks_of_the_engine_itself_are_all_printed(@TempDir Path folder) throws IOException {
        var curve = folder.resolve("growth.svg");
        assertThat(run(
                        "--people",
                        "1200",
                        "--vacancies",
                        "60",
                        "--only",
                        "allpairs.vacancies.s,allpairs.people.s,snapshot.load.s,change.amortised.us,product.best50.p50.ms,growth.exponent",
                        "--curve",
                        curve.toString()))
                .isZero();
        assertThat(said.toString().lines().map(line -> line.split(" +")[0]))
                .containsExactly(
                        "allpairs.vacancies.s",
                        "allpairs.people.s",
                        "snapshot.load.s",
                        "change.amortised.us",
                        "product.best50.p50.ms",
                        "growth.exponent");
        assertThat(Files.readString(curve)).startsWith("<svg");
    }
}
