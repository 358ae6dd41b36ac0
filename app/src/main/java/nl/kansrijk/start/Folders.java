package nl.kansrijk.start;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Takes away a folder with all that is in it; never follows a link out of it. A file that another process takes away at
 * the same moment is gone just as well.
 */
final class Folders {
    private Folders() {}

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException thrown) throws IOException {
                if (thrown instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
                throw thrown;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException thrown) throws IOException {
                if (thrown != null && !(thrown instanceof NoSuchFileException)) throw thrown;
                Files.deleteIfExists(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
