package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./kansrijk} on machines where a tool is missing. Nothing is built and no house opens here. */
class ScriptTest {
    @TempDir
    Path folder;

    private Checkout checkout = new Checkout(Path.of(""));

    @BeforeEach
    void checkOut() throws IOException {
        checkout = Checkout.in(folder);
    }

    @Test
    void without_jdk_25_one_sentence_says_so() throws Exception {
        assertThat(checkout.run("", "start"))
                .isEqualTo(refused("Kansrijk needs JDK 25: install it (for example the package temurin-25-jdk)"
                        + " or point JAVA_HOME to it."));
    }

    @Test
    void an_older_jdk_on_the_path_does_not_count() throws Exception {
        Files.createSymbolicLink(
                checkout.tools().resolve("java"), checkout.jdk(17).resolve("bin/java"));
        assertThat(checkout.run("", "status").lines().getFirst()).startsWith("Kansrijk needs JDK 25");
    }

    @Test
    void a_jdk_of_25_on_the_path_is_enough() throws Exception {
        Files.createSymbolicLink(
                checkout.tools().resolve("java"), checkout.jdk(25).resolve("bin/java"));
        assertThat(checkout.run("", "start").lines().getFirst()).startsWith("Kansrijk needs Maven");
    }

    @Test
    void without_maven_one_sentence_says_so() throws Exception {
        assertThat(checkout.run(checkout.jdk(25).toString(), "start"))
                .isEqualTo(refused("Kansrijk needs Maven 3.8 or newer to build: install it"
                        + " (for example the package maven)."));
    }

    @Test
    void an_old_maven_is_refused_with_the_version_it_has() throws Exception {
        checkout.tool("mvn", "echo 'Apache Maven 3.6.3'");
        assertThat(checkout.run(checkout.jdk(25).toString(), "start"))
                .isEqualTo(refused("Kansrijk needs Maven 3.8 or newer; this machine has 3.6."));
    }

    @Test
    void without_npm_one_sentence_says_so() throws Exception {
        checkout.tool("mvn", "echo 'Apache Maven 3.9.9'");
        assertThat(checkout.run(checkout.jdk(25).toString(), "test"))
                .isEqualTo(refused("Kansrijk needs npm to build its pages: install it (for example the package npm)."));
    }

    private static Checkout.Answer refused(String sentence) {
        return new Checkout.Answer(1, List.of(sentence));
    }

    @Test
    void measuring_the_engine_is_left_to_its_own_program_which_knows_where_the_house_is() throws Exception {
        var jdk = checkout.jdk(25);
        Checkout.program(jdk.resolve("bin/java"), "echo \"$@\"");
        for (var tool : List.of("date", "cp", "mv")) checkout.tool(tool, "exec /usr/bin/" + tool + " \"$@\"");
        checkout.file("app/target/kansrijk.jar", "house");
        checkout.file("bench/target/kansrijk-bench.jar", "bench");
        for (var what : List.of("matching", "inner")) {
            var answer = checkout.run(jdk.toString(), "bench", what, "--people", "2000");
            assertThat(answer.code()).isZero();
            assertThat(answer.lines().getLast())
                    .contains("-Dkansrijk.house=", "/kansrijk.jar", "/bench/target/bench-")
                    .endsWith(what + " --people 2000");
        }
    }
}
