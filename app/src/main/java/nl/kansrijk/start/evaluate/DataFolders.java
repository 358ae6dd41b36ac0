package nl.kansrijk.start.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where the sets and the taxonomies stand. Sets are found by how their folder begins, anywhere below the data; what the
 * data lacks comes from the taxonomy folder.
 */
public final class DataFolders {

    private static final int DEPTH = 8;

    private final Path data;
    private final Path taxonomy;

    public DataFolders(Path data, Path taxonomy) {
        if (!Files.isDirectory(data)) throw new UnreadableException("There is no folder " + data + ".");
        this.data = data.toAbsolutePath().normalize();
        this.taxonomy = taxonomy.toAbsolutePath().normalize();
    }

    /** Files in folders that begin with this prefix; sorted. */
    List<Path> sets(String folder, String file) {
        return below(data, path -> matches(path, folder, file));
    }

    /** A file beside the set, else below the data, else below the taxonomy folder. */
    Path corpus(Path set, String folder, String file) {
        Path beside = set.resolveSibling(file);
        if (!file.contains("*") && Files.isRegularFile(beside)) return beside;
        return file(folder, file)
                .orElseThrow(() -> new UnreadableException("There is no " + folder + "*/" + file + " below " + data
                        + " or " + taxonomy + "; name the folder with --taxonomy."));
    }

    /** A file below the data or the taxonomy folder. */
    Optional<Path> file(String folder, String file) {
        Predicate<Path> wanted = path -> matches(path, folder, file);
        return Stream.of(data, taxonomy)
                .filter(Files::isDirectory)
                .flatMap(root -> below(root, wanted).stream())
                .findFirst();
    }

    Path data() {
        return data;
    }

    /** How a set is called: by its folder. */
    static String setName(Path file) {
        return parent(file);
    }

    /** How a set is called that is one file among others. */
    static String fileName(Path file) {
        return file.getFileName().toString().replaceFirst("\\.csv(\\.gz)?$", "");
    }

    private static String parent(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? "" : String.valueOf(folder.getFileName());
    }

    private static boolean matches(Path path, String folder, String file) {
        return parent(path).startsWith(folder)
                && path.getFileName()
                        .toString()
                        .matches(file.replace(".", "\\.").replace("*", ".*"));
    }

    private static List<Path> below(Path root, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(root, DEPTH)) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException unreadable) {
            throw new UnreadableException(root + " cannot be read.", unreadable);
        }
    }
}
