package nl.kansrijk.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.SmartLifecycle;

/** Fills a new home before anything else in the house starts, and writes down that it is filled as the last act. */
final class Filling implements SmartLifecycle {
    private final Home home;
    private final Deed deed;
    private final Optional<Path> data;
    private final Supplier<Stream<FirstFill>> fills;
    private final Progress progress;
    private volatile boolean running;

    Filling(Home home, Deed deed, Optional<Path> data, Supplier<Stream<FirstFill>> fills, Progress progress) {
        this.home = home;
        this.deed = deed;
        this.data = data;
        this.fills = fills;
        this.progress = progress;
    }

    @Override
    public void start() {
        running = true;
        if (deed.filled()) return;
        var wish = deed.wish(data);
        fills.get().forEachOrdered(fill -> fill.fill(wish, progress));
        deed.whenFilled().keepIn(home);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before every other bean with a beginning: those may count on a filled database. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
