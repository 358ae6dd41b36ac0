package nl.kansrijk.casework.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.kansrijk.casework.contact.Report.State;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports. */
@Repository
class ReportTable {
    private static final String COLUMNS = """
            select id, desk, sealed, position, urgent, urgent_done_at, state, person_id, contact_id, version, created_at
              from casework.report
            """;
    private final JdbcClient jdbc;
    private final ReportSeal seal;

    ReportTable(JdbcClient jdbc, ReportSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Where a report goes and where it came from. */
    record Address(TenantId tenant, boolean desk, String origin, Optional<UserId> by) {}

    /** Keeps a report; the same one sent again changes nothing. Answers whether it is new. */
    boolean add(ClientId id, NewReport report, UUID once, Address address, Instant at) {
        var row = new HashMap<String, Object>();
        row.put("tenant", address.tenant().value());
        row.put("id", id.value());
        row.put("form", once);
        row.put("desk", address.desk());
        row.put("origin", address.origin());
        row.put(
                "sealed",
                seal.close(new ReportSeal.Told(report.who(), report.ask().need())));
        row.put("position", report.ask().position().name());
        row.put(
                "urgent",
                report.ask().urgent().stream().map(Enum::name).sorted().toArray(String[]::new));
        row.put("at", Timestamp.from(at));
        return jdbc.sql("""
                        insert into casework.report (tenant_id, id, form, desk, origin, sealed, position, urgent, state, version,
                                                     created_at, modified_at, modified_by)
                        values (:tenant, :id, :form, :desk, :origin, :sealed, :position, :urgent::text[], 'NEW', 1, :at, :at, :by)
                        on conflict (form) do nothing
                        """)
                        .params(row)
                        .param("by", address.by().map(UserId::value).orElse(null), Types.OTHER)
                        .update()
                == 1;
    }

    /** How many came from this address since a moment, not counting this one. */
    int since(String origin, UUID once, Instant from) {
        return jdbc.sql("""
                        select count(*) from casework.report
                         where origin = :origin and not desk and form <> :form and created_at >= :from
                        """)
                .param("origin", origin)
                .param("form", once)
                .param("from", Timestamp.from(from))
                .query(Integer.class)
                .single();
    }

    /** Reports of one organisation: what cannot wait first, then oldest first. */
    List<Report> of(TenantId tenant, State state, int most, int skip) {
        return jdbc.sql(COLUMNS + """
                         where tenant_id = :tenant
                           and state = :state
                         order by (cardinality(urgent) > 0 and urgent_done_at is null) desc, created_at, id
                         limit :most offset :skip
                        """)
                .param("tenant", tenant.value())
                .param("state", state.name())
                .param("most", most)
                .param("skip", skip)
                .query(this::report)
                .list();
    }

    Map<State, Integer> counts(TenantId tenant) {
        var counts = new EnumMap<State, Integer>(State.class);
        jdbc.sql("select state, count(*) as reports from casework.report where tenant_id = :tenant group by state")
                .param("tenant", tenant.value())
                .query(row -> {
                    counts.put(State.valueOf(row.getString("state")), row.getInt("reports"));
                });
        return counts;
    }

    /** How many are new, and of those the ones that cannot wait, oldest first; read at once. */
    Reports.Fresh fresh(TenantId tenant, int most) {
        var count = new AtomicInteger();
        var pressing = new ArrayList<Report>();
        jdbc.sql("""
                        select fresh.reports, pressing.*
                          from (select count(*) as reports
                                  from casework.report
                                 where tenant_id = :tenant
                                   and state = 'NEW') fresh
                          left join lateral (
                        """ + COLUMNS + """
                                 where tenant_id = :tenant
                                   and state = 'NEW'
                                   and cardinality(urgent) > 0
                                   and urgent_done_at is null
                                 order by created_at, id
                                 limit :most) pressing on true
                         order by pressing.created_at, pressing.id
                        """)
                .param("tenant", tenant.value())
                .param("most", most)
                .query(row -> {
                    count.set(row.getInt("reports"));
                    if (row.getString("id") != null) pressing.add(report(row, 0));
                });
        return new Reports.Fresh(count.get(), pressing);
    }

    Optional<Report> find(ClientId id, TenantId tenant) {
        return jdbc.sql(COLUMNS + " where tenant_id = :tenant and id = :id")
                .param("tenant", tenant.value())
                .param("id", id.value())
                .query(this::report)
                .optional();
    }

    /** Writes a new standing over the version that was read; answers how many there were to change. */
    int change(ClientId id, Report.Standing to, int version, UserId by, Instant at) {
        return jdbc.sql("""
                        update casework.report
                           set state = :state, person_id = :person, contact_id = :contact, urgent_done_at = :done,
                               urgent_done_by = case when :done::timestamptz is null then null else coalesce(urgent_done_by, :by) end,
                               version = version + 1, modified_at = :at, modified_by = :by
                         where id = :id
                           and version = :version
                        """)
                .param("state", to.state().name())
                .param("person", to.client().map(ClientId::value).orElse(null), Types.OTHER)
                .param("contact", to.contact().map(UserId::value).orElse(null), Types.OTHER)
                .param("done", to.urgentDone().map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .param("version", version)
                .update();
    }

    private Report report(ResultSet row, int n) throws SQLException {
        var told = seal.open(row.getBytes("sealed"));
        var urgent = Arrays.stream((String[]) row.getArray("urgent").getArray())
                .map(Report.Urgency::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        var ask = new Report.Ask(Report.Position.valueOf(row.getString("position")), told.need(), urgent);
        var standing = new Report.Standing(
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(ClientId::new),
                Optional.ofNullable(row.getObject("contact_id", UUID.class)).map(UserId::new),
                Optional.ofNullable(row.getTimestamp("urgent_done_at")).map(Timestamp::toInstant),
                row.getInt("version"));
        return new Report(
                new ClientId(row.getObject("id", UUID.class)),
                row.getTimestamp("created_at").toInstant(),
                row.getBoolean("desk"),
                told.who(),
                ask,
                standing);
    }
}
