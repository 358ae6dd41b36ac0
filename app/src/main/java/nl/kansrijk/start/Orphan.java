package nl.kansrijk.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A database server that outlived its house (the house was killed), or only the note it left behind. A living one is
 * ended in order, so that the next one starts clean; a note about a process that is gone, or is someone else's, is
 * taken away.
 */
record Orphan(Home home, PostgresTools tools) {

    void end() throws IOException {
        var note = note();
        if (!Files.exists(note)) return;
        var process = process(note);
        if (process.filter(Orphan::isPostgres).isPresent()) {
            tools.stop();
        } else {
            Files.deleteIfExists(note);
        }
    }

    private Path note() {
        return home.postgres().resolve("postmaster.pid");
    }

    private static Optional<ProcessHandle> process(Path note) throws IOException {
        try (var lines = Files.lines(note)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,9}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                    .filter(ProcessHandle::isAlive);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(name -> name.endsWith("/postgres")).orElse(true);
    }
}
