package nl.kansrijk.start;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole house: takes the home, starts the database, migrates, fills, opens the pages; and closes in reverse. */
final class House {
    private final Home home;
    private final PrintStream out;
    private final Deque<Runnable> toClose = new ArrayDeque<>();
    private boolean closing;
    private volatile boolean opened;

    House(Home home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    void open(StartOptions options, Clock clock) {
        takeHome();
        var production = new Production(System.getenv());
        production.refuse(
                Deed.of(home).orElseGet(() -> options.newDeed(clock)),
                options.clock().isPresent());
        Ports.refuseWhenTaken(options.port());
        Disk.refuseWhenFull(home);
        var store = Store.open(home, options, clock, System.getenv(), this::closeLater);
        var context = new Rooms(home, options, store, out).open();
        closeLater(context::close);
        new RunFile(ProcessHandle.current().pid(), options.port(), store.port(), clock.instant()).keepIn(home);
        closeLater(() -> RunFile.takeAwayFrom(home));
        announce(options.port(), context);
    }

    private void takeHome() {
        var lock = HomeLock.take(home)
                .orElseThrow(() -> new Trouble(RunFile.of(home)
                        .map(run -> "The home " + home.path() + " is already open: " + run.url())
                        .orElse("The home " + home.path()
                                + " is being opened by another start; wait for it, or stop it.")));
        closeLater(lock::close);
        RunFile.takeAwayFrom(home);
    }

    private void announce(int port, ConfigurableApplicationContext context) {
        if (!context.isActive()) return;
        new FrontDoor(port).knock();
        opened = true;
        out.println("Kansrijk is open: http://localhost:" + port);
        out.flush();
    }

    private synchronized void closeLater(Runnable close) {
        if (closing) close.run();
        else toClose.push(close);
    }

    /** Closes what is open, last opened first. May be called at any moment, also halfway the opening. */
    void close() {
        Deque<Runnable> last;
        synchronized (this) {
            closing = true;
            last = new ArrayDeque<>(toClose);
            toClose.clear();
        }
        last.forEach(House::closeOne);
        if (opened) out.println("Kansrijk is closed.");
    }

    private static void closeOne(Runnable close) {
        try {
            close.run();
        } catch (RuntimeException e) {
            System.getLogger(House.class.getName()).log(System.Logger.Level.WARNING, "not closed in order", e);
        }
    }

    /** Keeps the opening thread silent when it fails only because the house is being closed under its hands. */
    void waitWhenClosing() throws InterruptedException {
        boolean now;
        synchronized (this) {
            now = closing;
        }
        if (now) Thread.currentThread().join();
    }
}
