package nl.kansrijk.bench.rivals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.kansrijk.bench.country.Vacancy;
import nl.kansrijk.engine.columns.Person;

/**
 * PostgreSQL at its best: a row for each skill of each person with the cell of the map beside it, in one index that answers
 * without the table; conditions as plain columns of a row that is read by its number. Enough memory for all of it, one
 * processor, prepared statements.
 */
public final class Postgresql implements Rival {
    private final EmbeddedPostgres server;
    private final Connection connection;
    private final PersonTable table;

    private Postgresql(EmbeddedPostgres server, Connection connection) throws SQLException {
        this.server = server;
        this.connection = connection;
        this.table = new PersonTable(connection);
    }

    /** A server of its own with these people; takes itself away when closed. */
    public static Postgresql filled(Iterable<Person> people) throws IOException {
        var server = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("work_mem", "256MB")
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("jit", "off")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("effective_cache_size", "4GB")
                .setServerConfig("max_parallel_workers_per_gather", "0")
                .setServerConfig("fsync", "off")
                .start();
        try {
            var rival = new Postgresql(server, server.getPostgresDatabase().getConnection());
            rival.table.fill(people);
            return rival;
        } catch (SQLException e) {
            server.close();
            throw new IOException("PostgreSQL could not be filled", e);
        }
    }

    @Override
    public List<Integer> scores(Vacancy vacancy, int most, int metres) throws IOException {
        try {
            return table.scores(vacancy, most, metres);
        } catch (SQLException e) {
            throw new IOException("PostgreSQL did not answer", e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException("the connection did not close", e);
        } finally {
            server.close();
        }
    }
}
