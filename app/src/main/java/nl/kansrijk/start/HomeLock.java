package nl.kansrijk.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** One process at a time has a home open. The machine itself lets go of the lock when that process dies. */
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock, or nothing when another process has the home open. */
    static Optional<HomeLock> take(Home home) {
        home.make();
        try {
            var channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) return Optional.of(new HomeLock(channel));
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw Sentences.about(e, home);
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
