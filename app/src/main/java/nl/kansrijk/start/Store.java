package nl.kansrijk.start;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The opened database of the house and the deed of its home.
 *
 * @param port of the server inside the home, 0 when the database stands elsewhere
 */
record Store(Database database, Deed deed, int port) {

    static Store open(
            Home home,
            StartOptions options,
            Clock clock,
            Map<String, String> environment,
            Consumer<Runnable> closeLater) {
        return Databases.standElsewhere(environment)
                ? elsewhere(home, options, clock, Databases.elsewhere(environment))
                : inside(home, options, clock, closeLater);
    }

    private static Store inside(Home home, StartOptions options, Clock clock, Consumer<Runnable> closeLater) {
        var deed = Deed.of(home)
                .filter(Deed::filled)
                .map(made -> options.agreeing(made, home))
                .orElseGet(() -> options.newDeed(clock));
        closeLater.accept(() -> PostgresServer.end(home));
        var server = PostgresServer.start(home);
        if (!deed.filled()) deed.keepIn(home);
        Databases.prepare(home, server, !deed.filled());
        return new Store(Databases.inside(home, server.port()), deed, server.port());
    }

    private static Store elsewhere(Home home, StartOptions options, Clock clock, Database database) {
        try (var owner = Databases.connect(database.owner());
                var app = Databases.connect(database.app())) {
            if (new OwnedTable(app).isTooPowerful())
                throw new Trouble(tooPowerful(database.app().user()));
            var deed = deedElsewhere(home, options, clock, new OwnedTable(owner));
            deed.keepIn(home);
            return new Store(database, deed, 0);
        } catch (SQLException e) {
            throw Sentences.about(e, home);
        }
    }

    /** A database with contents that this home did not begin to fill is a real one: opened as it is, never cleared. */
    private static Deed deedElsewhere(Home home, StartOptions options, Clock clock, OwnedTable owned)
            throws SQLException {
        var known = Deed.of(home);
        if (known.filter(Deed::filled).isPresent() && !owned.isEmpty()) return options.agreeing(known.get(), home);
        var fresh = options.newDeed(clock);
        if (owned.isEmpty()) return fresh;
        if (known.isEmpty()) return fresh.asFound();
        owned.clear();
        return fresh;
    }

    private static String tooPowerful(String user) {
        return "The role " + user + " of SPRING_DATASOURCE_USERNAME may do more than the daily work needs"
                + " (owner, superuser or creator); docs/install.md shows how to make it.";
    }
}
