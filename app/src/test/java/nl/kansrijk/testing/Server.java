package nl.kansrijk.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** One real PostgreSQL for the whole test run; each kind of house gets a database of its own in it. */
public final class Server {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final EmbeddedPostgres POSTGRES = start();

    private Server() {}

    /** Address of a fresh, empty database owned by the owner role, with the roles of the house in place. */
    public static String freshDatabase() {
        var name = "house" + DATABASES.incrementAndGet();
        statement("postgres", "create database " + name + " owner kansrijk_owner");
        return POSTGRES.getJdbcUrl("kansrijk_owner", name).replaceAll("\\?.*", "");
    }

    /** Runs one statement as the superuser in a database. */
    public static void statement(String database, String sql) {
        try (var connection = POSTGRES.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static {
        statement("postgres", "create role kansrijk_owner login password 'owner' nosuperuser nocreatedb nocreaterole");
        statement(
                "postgres",
                "create role kansrijk_app login password 'app' nosuperuser nocreatedb nocreaterole nobypassrls");
        statement("postgres", "create role kansrijk_job nologin nosuperuser nobypassrls");
        statement("postgres", "grant kansrijk_job to kansrijk_app with inherit false, set true");
    }
}
