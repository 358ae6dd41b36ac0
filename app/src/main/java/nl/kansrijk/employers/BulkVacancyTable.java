package nl.kansrijk.employers;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.kansrijk.shared.TenantId;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;

/** Many vacancies at once. Copying goes by way of a tray: a temporary table, because a guarded table takes no copy itself. */
@Repository
class BulkVacancyTable {
    private static final String COLUMNS =
            "id, tenant_id, employer_tenant_id, kind, title, town, hours_least, hours_most, positions, start_on, closing_on,"
                    + " words, body, version, opened_at, closed_at, close_reason";

    private final JdbcClient jdbc;
    private final DataSource source;

    BulkVacancyTable(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
    }

    Map<TenantId, String> names() {
        var names = new HashMap<TenantId, String>();
        jdbc.sql("select employer_tenant_id, name from employers.employer").query(row -> {
            names.put(new TenantId(row.getInt(1)), row.getString(2));
        });
        return names;
    }

    void makeTray() {
        jdbc.sql("create temporary table vacancy_tray (like employers.vacancy including defaults) on commit drop")
                .update();
    }

    long fillTray(Stream<Vacancy> vacancies, Map<TenantId, String> names) {
        var connection = DataSourceUtils.getConnection(source);
        try (var copy = new PGCopyOutputStream(
                        connection.unwrap(PGConnection.class),
                        "copy pg_temp.vacancy_tray (" + COLUMNS + ") from stdin");
                var lines = new BufferedWriter(new OutputStreamWriter(copy, StandardCharsets.UTF_8))) {
            return written(lines, vacancies.iterator(), names);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException("the database did not take the copy", failed);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    void emptyTray() {
        jdbc.sql("insert into employers.vacancy (" + COLUMNS + ") select " + COLUMNS + " from pg_temp.vacancy_tray")
                .update();
    }

    private static long written(Writer lines, Iterator<Vacancy> vacancies, Map<TenantId, String> names)
            throws IOException {
        long count = 0;
        for (; vacancies.hasNext(); count++) {
            var vacancy = vacancies.next();
            lines.write(CopyLine.of(vacancy, names.getOrDefault(vacancy.employer(), "")));
        }
        return count;
    }
}
