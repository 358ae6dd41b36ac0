package nl.kansrijk.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The programs initdb and pg_ctl, with the settings of the house. */
record PostgresTools(Home home, Path binaries) {
    /** Beginning of the names of data folders that are not finished. */
    static final String HALF_MADE = "postgres.new";

    private static final int LAST_WORDS = 2000;

    /** What a program said, and whether it was content. */
    record Answer(boolean good, String text) {}

    /** Makes an empty data folder, whole or not at all. */
    void makeData(String superPassword) throws IOException {
        takeAwayHalfMade();
        var fresh = Files.createTempDirectory(home.path(), HALF_MADE);
        var password = home.path().resolve("superuser.new");
        Whole.write(password, superPassword);
        try {
            var answer = run(List.of(
                    program("initdb"),
                    "--auth=scram-sha-256",
                    "--pwfile=" + password,
                    "--username=" + PostgresServer.SUPERUSER,
                    "--encoding=UTF-8",
                    "--locale=C.UTF-8",
                    "--no-instructions",
                    "--pgdata=" + fresh));
            if (!answer.good()) throw new IOException("the database cannot be made: " + answer.text());
            Files.move(fresh, home.postgres(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(password);
        }
    }

    /** A start that was cut off a moment ago may still be writing in its own folder; what remains of it waits for next time. */
    private void takeAwayHalfMade() throws IOException {
        try (var found = Files.newDirectoryStream(home.path(), HALF_MADE + "*")) {
            for (var folder : found) Folders.delete(folder);
        } catch (DirectoryNotEmptyException stillWriting) {
            System.getLogger(PostgresTools.class.getName())
                    .log(System.Logger.Level.INFO, "left for next time", stillWriting);
        }
    }

    Answer start(int port) throws IOException {
        var options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                + " -c max_connections=100 -c shared_buffers=256MB -c checkpoint_timeout=15min";
        return control("start", "-w", "-t", "120", "-l", home.postgresLog().toString(), "-o", options);
    }

    /** Ends the server after its open statements; by force when they take longer than half a minute. */
    void stop() throws IOException {
        if (control("stop", "-w", "-t", "30", "-m", "fast").good()) return;
        if (runs()) control("stop", "-w", "-t", "30", "-m", "immediate");
    }

    boolean runs() throws IOException {
        return control("status").good();
    }

    String lastWords(List<String> outputs) throws IOException {
        var log = Files.exists(home.postgresLog()) ? Files.readString(home.postgresLog()) : "";
        return String.join(" ", outputs) + log.substring(Math.max(0, log.length() - LAST_WORDS));
    }

    private Answer control(String action, String... more) throws IOException {
        var command = new ArrayList<>(
                List.of(program("pg_ctl"), action, "-D", home.postgres().toString()));
        command.addAll(List.of(more));
        return run(command);
    }

    private String program(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }

    private static Answer run(List<String> command) throws IOException {
        var process = new ProcessBuilder(Unprivileged.command(command))
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Answer(process.waitFor() == 0, text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.getFirst(), e);
        }
    }
}
