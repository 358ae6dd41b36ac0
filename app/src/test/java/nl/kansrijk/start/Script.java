package nl.kansrijk.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@code ./kansrijk} of this working copy as a person would. */
final class Script {
    private Script() {}

    /** Exit code, and all lines of both outputs. */
    record Answer(int code, List<String> lines) {}

    /** @param path the only folder where programs are found; @param javaHome empty when there is none */
    static Answer run(Path path, String javaHome, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of("/usr/bin/bash", root().resolve("kansrijk").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PATH", path.toString());
        builder.environment().put("JAVA_HOME", javaHome);
        builder.environment().put("KANSRIJK_JDK_FOLDERS", "/nowhere");
        var process = builder.start();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return new Answer(process.waitFor(), lines);
    }

    static Path root() {
        var folder = Path.of("").toAbsolutePath();
        return Files.exists(folder.resolve("kansrijk"))
                ? folder
                : folder.resolve("..").normalize();
    }
}
