package nl.kansrijk.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * The database of a house: the server inside the home, or one that stands elsewhere when SPRING_DATASOURCE_URL names
 * it. Source: rulings 29.
 */
final class Databases {
    static final String NAME = "kansrijk";

    private Databases() {}

    /** The two logins of the server inside this home. */
    static Database inside(Home home, int port) {
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
        var passwords = passwords(home);
        return new Database(new Login(url, Roles.OWNER, passwords.owner()), new Login(url, Roles.APP, passwords.app()));
    }

    private static Passwords passwords(Home home) {
        var secrets = new Secrets(home);
        return new Passwords(secrets.of(Roles.OWNER), secrets.of(Roles.APP));
    }

    /** Roles and database as they should be; with {@code fromClean} all that was in it is taken away first. */
    static void prepare(Home home, PostgresServer server, boolean fromClean) {
        try (var superuser = server.superuser()) {
            Roles.create(superuser, passwords(home));
            var table = new DatabaseTable(superuser);
            if (fromClean) table.drop(NAME);
            if (!table.exists(NAME)) Roles.createDatabase(superuser, NAME);
        } catch (SQLException e) {
            throw Sentences.about(e, home);
        }
    }

    static boolean standElsewhere(Map<String, String> environment) {
        return !environment.getOrDefault("SPRING_DATASOURCE_URL", "").isBlank();
    }

    /** The logins that the environment names; all six names, or a sentence about the missing one. */
    static Database elsewhere(Map<String, String> environment) {
        return new Database(
                new Login(
                        named(environment, "SPRING_FLYWAY_URL"),
                        named(environment, "SPRING_FLYWAY_USER"),
                        named(environment, "SPRING_FLYWAY_PASSWORD")),
                new Login(
                        named(environment, "SPRING_DATASOURCE_URL"),
                        named(environment, "SPRING_DATASOURCE_USERNAME"),
                        named(environment, "SPRING_DATASOURCE_PASSWORD")));
    }

    private static String named(Map<String, String> environment, String name) {
        var value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new Trouble("With SPRING_DATASOURCE_URL the environment must also name " + name
                    + "; docs/install.md shows all six names.");
        }
        return value;
    }

    static Connection connect(Login login) {
        try {
            return DriverManager.getConnection(login.url(), login.user(), login.password());
        } catch (SQLException e) {
            throw new Trouble(
                    "The database at " + login.url() + " does not let " + login.user() + " in: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given"),
                    e);
        }
    }
}
