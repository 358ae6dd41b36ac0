package nl.kansrijk.profile;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.kansrijk.profile.Tray.Target;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;

/** Copies by way of temporary tables, because PostgreSQL copies into no table that has row security. */
@Repository
class TrayTable {
    private final JdbcClient jdbc;
    private final DataSource source;

    TrayTable(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
    }

    void make(Target target) {
        jdbc.sql("create temporary table if not exists %s_tray (%s) on commit drop"
                        .formatted(target.table(), target.typedColumns))
                .update();
    }

    void fill(Target target, String lines) {
        var connection = DataSourceUtils.getConnection(source);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy pg_temp.%s_tray (%s) from stdin".formatted(target.table(), target.columns()),
                            new StringReader(lines));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException("the database did not take the copy", failed);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    void empty(Target target) {
        jdbc.sql("insert into profile.%1$s (%2$s) select %2$s from pg_temp.%1$s_tray"
                        .formatted(target.table(), target.columns()))
                .update();
    }

    void clear(Target target) {
        jdbc.sql("truncate pg_temp.%s_tray".formatted(target.table())).update();
    }
}
