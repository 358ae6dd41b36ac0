package nl.kansrijk.taxonomy.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A file to read, plain or packed with gzip, from a folder or from the product itself. */
record Source(String name, Opening opening) {

    private static final int BUFFER = 1 << 16;

    /** Opens the bytes once more from the start. */
    interface Opening {
        InputStream open() throws IOException;
    }

    static List<Source> in(Path folder) {
        if (!Files.isDirectory(folder)) throw new StoppedException(Problem.Kind.NO_FOLDER, folder.toString(), "");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().map(Source::of).toList();
        } catch (IOException unreadable) {
            throw new StoppedException(Problem.Kind.NOT_READABLE, folder.toString(), "");
        }
    }

    static Source shipped(String file) {
        String path = "/taxonomy/starter/" + file;
        return new Source(
                file,
                () -> Objects.requireNonNull(Source.class.getResourceAsStream(path), path + " is not in the product"));
    }

    private static Source of(Path file) {
        return new Source(file.getFileName().toString(), () -> Files.newInputStream(file));
    }

    /** Name without .gz, to recognise it by. */
    String plainName() {
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    InputStream open() throws IOException {
        InputStream bytes = new BufferedInputStream(opening.open(), BUFFER);
        bytes.mark(1);
        if (bytes.read() < 0) throw new StoppedException(Problem.Kind.EMPTY_FILE, name, "");
        bytes.reset();
        return name.endsWith(".gz") ? new GZIPInputStream(bytes, BUFFER) : bytes;
    }
}
