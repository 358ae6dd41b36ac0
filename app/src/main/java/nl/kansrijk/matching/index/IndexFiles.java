package nl.kansrijk.matching.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import nl.kansrijk.engine.Keepsake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The index in the folder of the home, readable by its owner only, so that a start need not read and translate everyone. A
 * file that is broken, of another version or of another taxonomy is refused in one line of the log; the database is the
 * truth. A house without a folder keeps nothing.
 */
@Component
class IndexFiles {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFiles.class);

    private final Optional<Path> folder;

    IndexFiles(@Value("${kansrijk.home:}") String home) {
        folder = home.isBlank() ? Optional.empty() : Optional.of(Path.of(home, "index"));
    }

    /** Writes both views. A disk that is full costs the next start some time and nothing else. */
    void write(Kept kept, Made made) {
        folder.ifPresent(into -> {
            try {
                Files.createDirectories(into);
                Files.setPosixFilePermissions(into, PosixFilePermissions.fromString("rwx------"));
                Files.deleteIfExists(open(into));
                kept.region().write(region(into), made.text());
                kept.open().write(open(into), made.text());
            } catch (IOException failed) {
                LOG.warn("The index could not be kept in a file: {}", failed.toString());
            }
        });
    }

    /** Reads both views; empty when they cannot be used. */
    Optional<Kept> read(Made now) {
        return folder.flatMap(from -> {
            try {
                var region = read(region(from), now);
                var open = read(open(from), now);
                return region.flatMap(some -> open.map(others -> new Kept(some, others)));
            } catch (IOException failed) {
                return refused(failed.toString());
            }
        });
    }

    private static Optional<Keepsake> read(Path file, Made now) throws IOException {
        if (!Files.exists(file)) return Optional.empty();
        return switch (Keepsake.read(file)) {
            case Keepsake.Read.Refused(var because) -> refused(because);
            case Keepsake.Read.Whole(var people, var made) -> {
                var wrong = Made.of(made).map(then -> then.wrongFor(now)).orElse(Optional.of("nobody knows by what"));
                yield wrong.isPresent() ? refused(wrong.get()) : Optional.of(people);
            }
        };
    }

    private static <T> Optional<T> refused(String because) {
        LOG.info("The file of the index is not used, everyone is read from the database: {}", because);
        return Optional.empty();
    }

    private static Path region(Path folder) {
        return folder.resolve("region.columns");
    }

    private static Path open(Path folder) {
        return folder.resolve("open.columns");
    }
}
