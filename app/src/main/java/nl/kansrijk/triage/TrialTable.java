package nl.kansrijk.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.triage.RouteTrial.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What came of trying versions: one trial of each, with who would move. */
@Repository
class TrialTable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};
    private final JdbcClient jdbc;

    TrialTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A trial; counts are by route, or {@code NONE}. */
    record Tried(String version, String against, int people, Map<String, Integer> was, Map<String, Integer> wouldBe) {}

    /** Someone who would move. */
    record Moved(ClientId client, Stand was, Stand wouldBe) {}

    /** How many would move alike. */
    record Count(Stand was, Stand wouldBe, int people) {}

    /** A trial as it was kept. */
    record Kept(Tried tried, Instant at) {}

    /** Keeps a trial in the place of an earlier one of the same version. */
    void keep(Tried tried, List<Moved> moved, Actor by, Instant at) {
        forget(tried.version(), by.tenant());
        jdbc.sql("""
                        insert into triage.trial (tenant_id, version, against, people, was, would_be, created_at, modified_by)
                        values (:tenant, :version, :against, :people, :was, :would, :at, :by)
                        """)
                .param("tenant", by.tenant().value())
                .param("version", tried.version())
                .param("against", tried.against())
                .param("people", tried.people())
                .param("was", JSON.writeValueAsString(tried.was()))
                .param("would", JSON.writeValueAsString(tried.wouldBe()))
                .param("at", Timestamp.from(at))
                .param("by", by.user().value())
                .update();
        if (!moved.isEmpty()) add(tried.version(), moved, by.tenant());
    }

    private void forget(String version, TenantId tenant) {
        for (var table : List.of("trial_move", "trial"))
            jdbc.sql("delete from triage." + table + " where tenant_id = :tenant and version = :version")
                    .param("tenant", tenant.value())
                    .param("version", version)
                    .update();
    }

    private void add(String version, List<Moved> moved, TenantId tenant) {
        jdbc.sql("""
                        insert into triage.trial_move (tenant_id, version, person_id, was, would_be, was_row, next_row)
                        select :tenant, :version, line.*
                          from unnest(:persons, :was, :would, :wasRow, :nextRow) as line (person, was, would, was_row, next_row)
                        """)
                .param("tenant", tenant.value())
                .param("version", version)
                .param(
                        "persons",
                        moved.stream().map(one -> one.client().value()).toArray(UUID[]::new))
                .param("was", moved.stream().map(one -> code(one.was())).toArray(String[]::new))
                .param("would", moved.stream().map(one -> code(one.wouldBe())).toArray(String[]::new))
                .param("wasRow", moved.stream().map(one -> one.was().row()).toArray(String[]::new))
                .param("nextRow", moved.stream().map(one -> one.wouldBe().row()).toArray(String[]::new))
                .update();
    }

    private static @Nullable String code(Stand stand) {
        return stand.route().map(Enum::name).orElse(null);
    }

    Optional<Kept> of(String version, TenantId tenant) {
        return jdbc.sql("""
                        select version, against, people, was, would_be, created_at
                          from triage.trial
                         where tenant_id = :tenant and version = :version
                        """)
                .param("tenant", tenant.value())
                .param("version", version)
                .query((row, n) -> new Kept(
                        new Tried(
                                row.getString("version"),
                                row.getString("against"),
                                row.getInt("people"),
                                JSON.readValue(row.getString("was"), COUNTS),
                                JSON.readValue(row.getString("would_be"), COUNTS)),
                        row.getTimestamp("created_at").toInstant()))
                .optional();
    }

    /** The version that was tried last. */
    Optional<String> last(TenantId tenant) {
        return jdbc.sql("""
                        select version from triage.trial where tenant_id = :tenant order by created_at desc, version limit 1
                        """).param("tenant", tenant.value()).query(String.class).optional();
    }

    /** How many would move, alike together, most first. */
    List<Count> counts(String version, TenantId tenant) {
        return jdbc.sql("""
                        select was, would_be, was_row, next_row, count(*) as people
                          from triage.trial_move
                         where tenant_id = :tenant and version = :version
                         group by was, would_be, was_row, next_row
                         order by count(*) desc, was_row, next_row
                        """)
                .param("tenant", tenant.value())
                .param("version", version)
                .query((row, n) -> new Count(was(row), wouldBe(row), row.getInt("people")))
                .list();
    }

    /** Who of these people would move. */
    List<Moved> among(List<ClientId> clients, String version, TenantId tenant) {
        return jdbc.sql("""
                        select person_id, was, would_be, was_row, next_row
                          from triage.trial_move
                         where tenant_id = :tenant
                           and version = :version
                           and person_id = any (:persons)
                         order by was_row, next_row, person_id
                        """)
                .param("tenant", tenant.value())
                .param("version", version)
                .param("persons", clients.stream().map(ClientId::value).toArray(UUID[]::new))
                .query((row, n) ->
                        new Moved(new ClientId(row.getObject("person_id", UUID.class)), was(row), wouldBe(row)))
                .list();
    }

    private static Stand was(ResultSet row) throws SQLException {
        return new Stand(
                row.getString("was_row"),
                Optional.ofNullable(row.getString("was")).map(Route::valueOf));
    }

    private static Stand wouldBe(ResultSet row) throws SQLException {
        return new Stand(
                row.getString("next_row"),
                Optional.ofNullable(row.getString("would_be")).map(Route::valueOf));
    }
}
