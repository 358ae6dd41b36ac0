package nl.kansrijk.access;

import java.sql.Date;
import java.time.YearMonth;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The partitions of both logs, over the connection of their owner; where nothing is migrated nothing is made. */
@Repository
class LogMonthTable {
    private final ObjectProvider<Flyway> owner;

    LogMonthTable(ObjectProvider<Flyway> owner) {
        this.owner = owner;
    }

    boolean make(String log, YearMonth month) {
        return owners().stream()
                .anyMatch(jdbc -> jdbc.sql("select access.make_log_month(:log, :month)")
                        .param("log", log)
                        .param("month", Date.valueOf(month.atDay(1)))
                        .query(Boolean.class)
                        .single());
    }

    List<YearMonth> inRest(String log) {
        var sql = log.equals("audit")
                ? "select distinct to_char(at at time zone 'Europe/Amsterdam', 'YYYY-MM') from access.audit_log_rest"
                : """
                  select distinct to_char(to_timestamp(start_time / 1000.0) at time zone 'Europe/Amsterdam', 'YYYY-MM')
                    from access.processing_log_rest
                  """;
        return owners().stream()
                .flatMap(jdbc -> jdbc.sql(sql).query(String.class).list().stream())
                .map(YearMonth::parse)
                .sorted()
                .toList();
    }

    private List<JdbcClient> owners() {
        return owner.stream()
                .map(flyway -> JdbcClient.create(flyway.getConfiguration().getDataSource()))
                .toList();
    }
}
