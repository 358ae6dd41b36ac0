package nl.kansrijk.start;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** A second server, started apart from the house, with roles and database as docs/install.md describes them. */
final class Elsewhere {
    private Elsewhere() {}

    /** The environment that names it. */
    static Map<String, String> in(Path folder, Consumer<Runnable> closeLater) {
        var other = new Home(folder);
        other.make();
        closeLater.accept(() -> PostgresServer.end(other));
        var server = PostgresServer.start(other);
        Databases.prepare(other, server, false);
        var database = Databases.inside(other, server.port());
        return Map.of(
                "SPRING_DATASOURCE_URL", database.app().url(),
                "SPRING_DATASOURCE_USERNAME", database.app().user(),
                "SPRING_DATASOURCE_PASSWORD", database.app().password(),
                "SPRING_FLYWAY_URL", database.owner().url(),
                "SPRING_FLYWAY_USER", database.owner().user(),
                "SPRING_FLYWAY_PASSWORD", database.owner().password());
    }
}
