package nl.kansrijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.Server;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@HouseTest
class LogMonthsTest {
    @Autowired
    LogMonthTable table;

    @Autowired
    LogMonths months;

    @Autowired
    LogSealer sealer;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Test
    void at_start_up_this_month_and_the_three_that_follow_are_ready_and_lines_go_there() {
        assertThat(months.makeAhead()).isZero();
        jobs.recorded("months", () -> 1);
        assertThat(partitionOf("months")).matches("access\\.audit_log_\\d{4}_\\d{2}");
    }

    @Test
    void a_line_of_a_month_that_was_never_made_is_kept_and_moves_when_the_month_is_made() {
        line("stray", Instant.parse("2031-03-31T21:59:59Z"));
        assertThat(partitionOf("stray")).isEqualTo("access.audit_log_rest");
        sealer.seal();
        var broken = sealer.verify();

        assertThat(months.makeAhead()).isEqualTo(1);
        assertThat(partitionOf("stray")).isEqualTo("access.audit_log_2031_03");
        assertThat(sealer.verify()).isEqualTo(broken);
        assertThat(months.makeAhead()).isZero();
    }

    @Test
    void a_month_starts_at_midnight_in_the_netherlands() {
        var later = Clock.fixed(Instant.parse("2041-06-30T22:00:00Z"), ZoneOffset.UTC);
        assertThat(new LogMonths(table, later).makeAhead()).isEqualTo(8);
        line("last of june", Instant.parse("2041-06-30T21:59:59Z"));
        line("first of july", Instant.parse("2041-06-30T22:00:00Z"));
        assertThat(partitionOf("last of june")).isEqualTo("access.audit_log_rest");
        assertThat(partitionOf("first of july")).isEqualTo("access.audit_log_2041_07");
    }

    @Test
    void nobody_of_the_daily_work_reaches_a_month_but_through_its_log() {
        var reachable = jdbc.sql("""
                        select c.relname || ' ' || p || ' ' || r
                          from pg_class c, unnest(array['select', 'insert', 'update', 'delete']) p,
                               unnest(array[current_user::text, 'kansrijk_job']) r
                         where c.relispartition and c.relkind = 'r' and has_table_privilege(r, c.oid, p)
                        """).query(String.class).list();
        assertThat(reachable).isEmpty();
    }

    @Test
    void a_house_with_old_logs_keeps_every_line_and_every_seal_of_them() {
        var url = Server.freshDatabase();
        var old = new DriverManagerDataSource(url, "kansrijk_owner", "owner");
        flyway(old, "5").migrate();
        var database = url.substring(url.lastIndexOf('/') + 1);
        Server.statement(database, """
                insert into access.audit_log (trace_id, span_id, at, role, purpose, action, object_type, object_id, relation,
                                              result, reason_code, origin, break_glass, data_groups, count, tx)
                select 't' || n, 's', timestamptz '2026-01-15' + n * interval '1 month', 'JOB', 'SYSTEM', 'old', '', '',
                       'NONE', 'allowed', '', '', false, '{}', n, (700 + n)::text::xid8 from generate_series(1, 5) n
                """);
        Server.statement(database, """
                insert into access.processing_log (trace_id, span_id, status, name, start_time, end_time, activity_id,
                                                   tenant_id, data_groups)
                values ('t1', 's', 'Ok', 'old', 1771000000000, 1771000000001, 'a', 1, '{}')
                """);
        var before = text(database, old);

        flyway(old, "latest").migrate();
        var client = JdbcClient.create(old);
        for (var month : List.of("2026-02-01", "2026-03-01"))
            client.sql("select access.make_log_month('audit', cast(:month as date))")
                    .param("month", month)
                    .query(Boolean.class)
                    .single();
        assertThat(text(database, old)).isEqualTo(before).hasSize(6);
    }

    /** Every line of both logs as the sealer reads it; read with the rights of whoever may read all. */
    private static List<String> text(String database, DriverManagerDataSource owner) {
        Server.statement(database, "alter role kansrijk_owner bypassrls");
        try {
            return JdbcClient.create(owner)
                    .sql(
                            "select l::text from access.audit_log l union all select l::text from access.processing_log l order by 1")
                    .query(String.class)
                    .list();
        } finally {
            Server.statement(database, "alter role kansrijk_owner nobypassrls");
        }
    }

    private static Flyway flyway(DriverManagerDataSource owner, String target) {
        return Flyway.configure()
                .dataSource(owner)
                .schemas("access")
                .defaultSchema("access")
                .table("flyway_history")
                .locations("classpath:db/migration/access")
                .placeholders(Map.of("app", "kansrijk_app", "job", "kansrijk_job"))
                .target(target)
                .load();
    }

    private void line(String action, Instant at) {
        jobs.quietly(() -> jdbc.sql("""
                        insert into access.audit_log (trace_id, span_id, at, role, purpose, action, object_type, object_id, relation,
                                                      result, reason_code, origin, break_glass, data_groups, count)
                        values (:trace, 's', :at, 'JOB', 'SYSTEM', :action, '', '', 'NONE', 'allowed', '', '', false, '{}', 0)
                        """)
                .param("trace", UUID.randomUUID().toString())
                .param("at", java.sql.Timestamp.from(at))
                .param("action", action)
                .update());
    }

    private String partitionOf(String action) {
        return jobs.quietly(
                () -> jdbc.sql("select distinct tableoid::regclass::text from access.audit_log where action = :action")
                        .param("action", action)
                        .query(String.class)
                        .single());
    }
}
