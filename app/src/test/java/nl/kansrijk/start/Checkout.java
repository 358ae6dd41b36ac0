package nl.kansrijk.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** A copy of the scripts on a machine that has only the tools it is given; runs them as a person would. */
record Checkout(Path folder) {
    private static final List<String> ALWAYS_THERE = List.of(
            "bash", "env", "dirname", "readlink", "sed", "head", "find", "cat", "grep", "awk", "id", "mkdir", "rm");

    /** Exit code, and all lines of both outputs. */
    record Answer(int code, List<String> lines) {}

    static Checkout in(Path folder) throws IOException {
        var checkout = new Checkout(folder);
        Files.createDirectories(checkout.tools());
        Files.createDirectories(folder.resolve(".ci"));
        for (var script : List.of("kansrijk", ".ci/test.sh"))
            Files.copy(root().resolve(script), folder.resolve(script));
        for (var tool : ALWAYS_THERE) checkout.tool(tool, "exec /usr/bin/" + tool + " \"$@\"");
        return checkout;
    }

    Path tools() {
        return folder.resolve("tools");
    }

    /** Puts a program on the PATH. */
    void tool(String name, String lines) throws IOException {
        program(tools().resolve(name), lines);
    }

    /** A folder that looks like a JDK of this version. */
    Path jdk(int version) throws IOException {
        var jdk = folder.resolve("jdk-" + version);
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
        program(jdk.resolve("bin/java"), "exit 0");
        program(jdk.resolve("bin/javac"), "exit 0");
        return jdk;
    }

    void file(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    /** @param javaHome empty when there is none */
    Answer run(String javaHome, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of("/usr/bin/bash", folder.resolve("kansrijk").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("CHROMIUM", "CI", "MAVEN_OPTS", "MAVEN_ARGS"));
        builder.environment().put("PATH", tools().toString());
        builder.environment().put("JAVA_HOME", javaHome);
        builder.environment().put("KANSRIJK_JDK_FOLDERS", "/nowhere");
        var process = builder.start();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return new Answer(process.waitFor(), lines);
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        return Files.exists(folder.resolve("kansrijk"))
                ? folder
                : folder.resolve("..").normalize();
    }

    static void program(Path file, String lines) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + lines + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
