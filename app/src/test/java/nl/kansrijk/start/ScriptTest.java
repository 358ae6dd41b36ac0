package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./kansrijk} on machines where a tool is missing. Nothing is built and no house opens here. */
class ScriptTest {
    private static final List<String> ALWAYS_THERE =
            List.of("bash", "env", "dirname", "readlink", "sed", "head", "find", "cat", "grep", "id");

    @TempDir
    Path machine;

    @BeforeEach
    void furnish() throws IOException {
        for (var name : ALWAYS_THERE) tool(name, "exec /usr/bin/" + name + " \"$@\"");
    }

    @Test
    void without_jdk_25_one_sentence_says_so() throws Exception {
        assertThat(Script.run(machine, "", "start"))
                .isEqualTo(
                        new Script.Answer(
                                1,
                                List.of(
                                        "Kansrijk needs JDK 25: install it (for example the package temurin-25-jdk) or point JAVA_HOME to it.")));
    }

    @Test
    void an_older_jdk_on_the_path_does_not_count() throws Exception {
        jdk(machine.resolve("old"), 17);
        Files.createSymbolicLink(machine.resolve("java"), machine.resolve("old/bin/java"));
        assertThat(Script.run(machine, "", "status").lines().getFirst()).startsWith("Kansrijk needs JDK 25");
    }

    @Test
    void without_maven_one_sentence_says_so() throws Exception {
        assertThat(Script.run(machine, jdk(machine.resolve("jdk"), 25), "start"))
                .isEqualTo(
                        new Script.Answer(
                                1,
                                List.of(
                                        "Kansrijk needs Maven 3.8 or newer to build: install it (for example the package maven).")));
    }

    @Test
    void an_old_maven_is_refused_with_the_version_it_has() throws Exception {
        tool("mvn", "echo 'Apache Maven 3.6.3'");
        assertThat(Script.run(machine, jdk(machine.resolve("jdk"), 25), "start"))
                .isEqualTo(new Script.Answer(1, List.of("Kansrijk needs Maven 3.8 or newer; this machine has 3.6.")));
    }

    @Test
    void without_npm_one_sentence_says_so() throws Exception {
        tool("mvn", "echo 'Apache Maven 3.9.9'");
        assertThat(Script.run(machine, jdk(machine.resolve("jdk"), 25), "test"))
                .isEqualTo(new Script.Answer(
                        1,
                        List.of("Kansrijk needs npm to build its pages: install it (for example the package npm).")));
    }

    @Test
    void a_word_that_test_does_not_know_is_answered_with_its_help() throws Exception {
        var answer = Script.run(machine, jdk(machine.resolve("jdk"), 25), "test", "--fast");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.lines()).anyMatch(line -> line.contains("--no-browser"));
    }

    private String jdk(Path folder, int version) throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
        program(folder.resolve("bin/java"), "exit 0");
        program(folder.resolve("bin/javac"), "exit 0");
        return folder.toString();
    }

    private void tool(String name, String line) throws IOException {
        program(machine.resolve(name), line);
    }

    private static void program(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
