package nl.kansrijk.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * One folder with everything one house keeps: database, secrets, log. Several homes live side by side.
 *
 * @param path absolute path of the folder; it need not exist yet
 */
public record Home(Path path) {
    public Home {
        path = path.toAbsolutePath().normalize();
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path secrets() {
        return path.resolve("secrets");
    }

    Path lock() {
        return path.resolve("lock");
    }

    Path runFile() {
        return path.resolve("run.json");
    }

    Path deed() {
        return path.resolve("home.json");
    }

    Path log() {
        return path.resolve("log").resolve("kansrijk.log");
    }

    Path postgresLog() {
        return path.resolve("log").resolve("postgres.log");
    }

    boolean exists() {
        return Files.isDirectory(path);
    }

    /** Makes the folder, readable by its owner only. */
    void make() {
        try {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(path.resolve("log"));
        } catch (IOException e) {
            throw Sentences.about(e, this);
        }
    }
}
