package nl.kansrijk.start;

import java.io.IOException;
import java.nio.file.Files;

/** Refuses to begin on a disk that has no room for the database's own journal. */
final class Disk {
    private static final long NEEDED_BYTES = 200L << 20;

    private Disk() {}

    static void refuseWhenFull(Home home) {
        try {
            if (Files.getFileStore(home.path()).getUsableSpace() < NEEDED_BYTES) {
                throw new Trouble(Sentences.fullDisk(home));
            }
        } catch (IOException e) {
            throw Sentences.about(e, home);
        }
    }
}
