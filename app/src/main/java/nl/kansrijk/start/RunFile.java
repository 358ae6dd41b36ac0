package nl.kansrijk.start;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an open house tells the other commands: {@code run.json} in its home.
 *
 * @param pid process of the house
 * @param port port of the pages
 * @param databasePort port of the database inside, 0 when the database stands elsewhere
 * @param since when the house opened
 */
record RunFile(long pid, int port, int databasePort, Instant since) {
    private static final JsonMapper JSON = new JsonMapper();

    String url() {
        return "http://localhost:" + port;
    }

    void keepIn(Home home) {
        try {
            Whole.write(home.runFile(), JSON.writeValueAsString(this));
        } catch (IOException e) {
            throw Sentences.about(e, home);
        }
    }

    static Optional<RunFile> of(Home home) {
        try {
            if (!Files.exists(home.runFile())) return Optional.empty();
            return Optional.of(JSON.readValue(Files.readString(home.runFile()), RunFile.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    static void takeAwayFrom(Home home) {
        try {
            Files.deleteIfExists(home.runFile());
        } catch (IOException e) {
            throw Sentences.about(e, home);
        }
    }

    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    }
}
