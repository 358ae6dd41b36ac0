package nl.kansrijk.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kansrijk.profile.Life;

/**
 * Sex and origin of invented people, for figures about fairness only: a file beside the database, readable by the owner
 * of the home, never in it. Source: rulings 31.
 */
final class Groups implements AutoCloseable {
    private final Writer out;

    private Groups(Writer out) {
        this.out = out;
    }

    /** Makes the file anew in this home; without a home nothing is written. */
    static Groups in(String home) {
        try {
            if (home.isBlank()) return new Groups(Writer.nullWriter());
            var folder = Files.createDirectories(Path.of(home, "evaluator"));
            var groups = new Groups(new BufferedWriter(Files.newBufferedWriter(folder.resolve("groups.csv"))));
            groups.out.write("client;sex;origin\n");
            return groups;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Life write(Invented person) {
        try {
            out.write(person.life().client().value() + ";" + person.sex() + ";" + person.origin() + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return person.life();
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
