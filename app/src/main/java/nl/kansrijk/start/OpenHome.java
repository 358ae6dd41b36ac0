package nl.kansrijk.start;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Map;
import nl.kansrijk.KansrijkApplication;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The rooms of a home without its pages, for a command that works on the data: joins the database of an open house, or
 * opens the home for as long as the command lasts. Source: rulings 28.
 */
public final class OpenHome implements AutoCloseable {
    private final Deque<Runnable> toClose = new ArrayDeque<>();
    private final Home home;
    private final Store store;
    private @Nullable ConfigurableApplicationContext rooms;

    private OpenHome(Home home, Map<String, String> environment) {
        this.home = home;
        try {
            this.store = store(home, environment);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Enters an existing home. Errors: {@link Trouble} when there is none yet, or when it is just being opened. */
    public static OpenHome enter(Home home) {
        return new OpenHome(home, System.getenv());
    }

    /** A door of a room. The rooms open at the first question. */
    public <T> T door(Class<T> door) {
        return rooms().getBean(door);
    }

    /** The logins of the database, after the migrations of this release; an open house has done them already. */
    Database migrated() {
        if (RunFile.of(home).isEmpty()) rooms();
        return store.database();
    }

    private ConfigurableApplicationContext rooms() {
        var open = rooms;
        if (open != null) return open;
        open = open(home, store);
        toClose.push(open::close);
        rooms = open;
        return open;
    }

    private Store store(Home home, Map<String, String> environment) {
        var deed = Deed.of(home)
                .filter(Deed::filled)
                .orElseThrow(() -> new Trouble("There is no home in " + home.path()
                        + " yet; make it with ./kansrijk start, or with ./kansrijk start --no-demo."));
        if (Databases.standElsewhere(environment)) return new Store(Databases.elsewhere(environment), deed, 0);
        var lock = HomeLock.take(home);
        lock.ifPresent(taken -> toClose.push(taken::close));
        int port = lock.isPresent() ? start(home) : portOfOpenHouse(home);
        return new Store(Databases.inside(home, port), deed, port);
    }

    private int start(Home home) {
        toClose.push(() -> PostgresServer.end(home));
        return PostgresServer.start(home).port();
    }

    private static int portOfOpenHouse(Home home) {
        return RunFile.of(home)
                .map(RunFile::databasePort)
                .orElseThrow(() -> new Trouble("The home " + home.path() + " is just being opened; try again."));
    }

    private static ConfigurableApplicationContext open(Home home, Store store) {
        var application = new SpringApplication(KansrijkApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.setLazyInitialization(true); // only the doors that the command asks for
        var settings = new ArrayList<>(Settings.of(home, store));
        settings.add("--server.port=0");
        return application.run(settings.toArray(String[]::new));
    }

    @Override
    public void close() {
        while (!toClose.isEmpty()) toClose.pop().run();
    }
}
