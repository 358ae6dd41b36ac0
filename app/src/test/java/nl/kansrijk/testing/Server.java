package nl.kansrijk.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;

/** One real PostgreSQL for every test class of this JVM; each kind of house gets a database of its own in it. */
public final class Server {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final List<ConfigurableApplicationContext> HOUSES = new CopyOnWriteArrayList<>();
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

    /** What the superuser reads in a database, past all row security: the first column of every row. */
    public static List<String> rows(String database, String sql) {
        try (var connection = POSTGRES.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) rows.add(found.getString(1));
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Does this as the superuser in one transaction, and takes everything back. */
    public static <T> T undone(String database, Function<Connection, T> work) {
        try (var connection = POSTGRES.getDatabase("postgres", database).getConnection()) {
            connection.setAutoCommit(false);
            try {
                return work.apply(connection);
            } finally {
                connection.rollback();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A house that works on this server; at the end of the run it closes before the server does. */
    static void before(ConfigurableApplicationContext house) {
        HOUSES.add(house);
    }

    private static void close() {
        HOUSES.parallelStream().forEach(ConfigurableApplicationContext::close);
        try {
            POSTGRES.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Server::close, "close the houses, then their server"));
        statement("postgres", "create role kansrijk_owner login password 'owner' nosuperuser nocreatedb nocreaterole");
        statement(
                "postgres",
                "create role kansrijk_app login password 'app' nosuperuser nocreatedb nocreaterole nobypassrls");
        statement("postgres", "create role kansrijk_job nologin nosuperuser nobypassrls");
        statement("postgres", "grant kansrijk_job to kansrijk_app with inherit false, set true");
    }
}
