package nl.kansrijk.start;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks the PostgreSQL server that travels with the house, once per user of the machine, whole or not at all: into
 * the cache folder of the user, or into the home where there is none.
 */
record PostgresBinaries(Home home) {
    /** Data of another major version cannot be opened by this server. */
    static final String MAJOR = "18";

    private static final String NAME = "postgres-" + MAJOR + ".6";
    private static final int OWNER_MAY_RUN = 0100;

    Path folder() throws IOException {
        var shelf = shelf();
        var folder = shelf.resolve(NAME);
        if (Files.isDirectory(folder)) return folder;
        var fresh = Files.createTempDirectory(shelf, NAME + ".new");
        try {
            unpack(fresh);
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Folders.delete(fresh);
            if (!Files.isDirectory(folder)) throw e; // else another start was quicker: use what it unpacked
        }
        return folder;
    }

    private Path shelf() throws IOException {
        var named = Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).filter(name -> !name.isBlank());
        var cache = named.map(Path::of).orElse(Path.of(System.getProperty("user.home"), ".cache"));
        try {
            return Files.createDirectories(cache.resolve("kansrijk"));
        } catch (IOException e) {
            return home.path();
        }
    }

    private static void unpack(Path into) throws IOException {
        var machine = System.getProperty("os.arch", "amd64").equals("aarch64") ? "arm64" : "x86_64";
        try (var packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(System.getProperty("os.name"), machine);
                var entries = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                place(entries, entry, into.resolve(entry.getName()).normalize(), into);
            }
        }
    }

    private static void place(TarArchiveInputStream bytes, TarArchiveEntry entry, Path target, Path into)
            throws IOException {
        if (!target.startsWith(into)) throw new FileSystemException(entry.getName(), null, "outside its folder");
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(into.resolve(target).getParent());
            Files.copy(bytes, target);
            if ((entry.getMode() & OWNER_MAY_RUN) != 0) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
