package nl.kansrijk.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kansrijk.profile.Current.CurrentFact;
import nl.kansrijk.profile.Packing.Packed;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.ReasonText;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The packed row of each person. Writing to a person starts by locking it, so that two writers stand in line. */
@Repository
class CurrentRowTable {
    private static final int AT_A_TIME = 1000;
    private static final String COLUMNS = """
            select tenant_id, person_id, version, facts, pause_reason::text as pause_reason, paused_until
              from profile.current_row
            """;
    private final JdbcClient jdbc;

    CurrentRowTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row as it stands; what is packed is unpacked by whoever asks. */
    record Row(TenantId owner, ClientId client, int version, String text, Optional<MatchingPause> pause) {
        Packed packed() {
            return PackedText.read(text);
        }

        List<CurrentFact> facts() {
            return packed().facts();
        }

        boolean pausedOn(LocalDate day) {
            return pause.filter(rest -> rest.holdsOn(day)).isPresent();
        }
    }

    /** Locks the row, makes it when there was none, and answers the version for what is written next. */
    int lock(TenantId tenant, ClientId client, Instant at) {
        return jdbc.sql("""
                        insert into profile.current_row (tenant_id, person_id, version, modified_at)
                        values (:tenant, :person, 1, :at)
                        on conflict (tenant_id, person_id)
                        do update set version = current_row.version + 1, modified_at = :at
                        returning version
                        """)
                .param("tenant", tenant.value())
                .param("person", client.value())
                .param("at", Timestamp.from(at))
                .query(Integer.class)
                .single();
    }

    void keep(ClientId client, Packed packed, Outline outline) {
        jdbc.sql("""
                        update profile.current_row
                           set facts = :facts, outline = :outline::jsonb
                         where person_id = :person
                        """)
                .param("outline", outline.write())
                .param("facts", PackedText.write(packed))
                .param("person", client.value())
                .update();
    }

    int pause(ClientId client, MatchingPause pause) {
        return jdbc.sql("""
                        update profile.current_row
                           set pause_reason = :reason::jsonb, paused_until = :until
                         where person_id = :person
                        """)
                .param("reason", ReasonText.write(pause.reason()))
                .param("until", pause.until().orElse(null), Types.DATE)
                .param("person", client.value())
                .update();
    }

    int resume(ClientId client) {
        return jdbc.sql("""
                        update profile.current_row
                           set pause_reason = null, paused_until = null
                         where person_id = :person
                           and pause_reason is not null
                        """).param("person", client.value()).update();
    }

    List<Row> of(Collection<ClientId> clients) {
        return jdbc.sql(COLUMNS + " where person_id = any (:persons)")
                .param("persons", clients.stream().map(ClientId::value).toArray(UUID[]::new))
                .query(CurrentRowTable::row)
                .list();
    }

    void all(Consumer<Row> each) {
        try (var rows = jdbc.sql(COLUMNS).withFetchSize(AT_A_TIME).query(CurrentRowTable::row).stream()) {
            rows.forEach(each);
        }
    }

    /** The version of the row of everyone who does not rest on this day. */
    Map<ClientId, Integer> versions(LocalDate day) {
        Map<ClientId, Integer> versions = new HashMap<>();
        jdbc.sql("""
                        select person_id, version
                          from profile.current_row
                         where pause_reason is null
                            or paused_until < :day
                        """).param("day", day).query(row -> {
            versions.put(new ClientId(row.getObject("person_id", UUID.class)), row.getInt("version"));
        });
        return versions;
    }

    /** Ends the pauses whose last day has passed and answers whose they were. */
    List<Row> endPausesBefore(LocalDate day, Instant at) {
        return jdbc.sql("""
                        update profile.current_row
                           set pause_reason = null, paused_until = null, version = version + 1, modified_at = :at
                         where pause_reason is not null
                           and paused_until < :day
                        returning tenant_id, person_id, version, facts, null as pause_reason, paused_until
                        """)
                .param("day", day)
                .param("at", Timestamp.from(at))
                .query(CurrentRowTable::row)
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        var until = Optional.ofNullable(row.getObject("paused_until", LocalDate.class));
        return new Row(
                new TenantId(row.getInt("tenant_id")),
                new ClientId(row.getObject("person_id", UUID.class)),
                row.getInt("version"),
                row.getString("facts"),
                Optional.ofNullable(row.getString("pause_reason"))
                        .map(reason -> new MatchingPause(ReasonText.read(reason), until)));
    }
}
