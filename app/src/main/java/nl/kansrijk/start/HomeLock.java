package nl.kansrijk.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** One process at a time has a home open. The machine itself lets go of the lock when that process dies. */
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock, or nothing when the home is open already, in another process or in this one. */
    static Optional<HomeLock> take(Home home) {
        home.make();
        try {
            var channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel)) return Optional.of(new HomeLock(channel));
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw Sentences.about(e, home);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException here) {
            return false;
        }
    }

    /** Whether another process has the home open now. */
    static boolean isTaken(Home home) {
        if (!home.exists()) return false;
        var lock = take(home);
        lock.ifPresent(HomeLock::close);
        return lock.isEmpty();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("the lock of the home cannot be let go", e);
        }
    }
}
