package nl.kansrijk.takeover;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.access.Keys;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.takeover.TakeOver.LineState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of files, sealed. */
@Repository
class LineTable {
    private static final String SEAL = "takeover";
    private final JdbcClient jdbc;
    private final Keys keys;

    LineTable(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** The rows of one file. */
    record Of(TenantId tenant, UUID load) {}

    /** A row as it is kept, opened. */
    record Line(int nr, Cells cells, LineState state, String why, Optional<ClientId> person) {}

    void add(Of file, List<Integer> numbers, List<Cells> cells) {
        jdbc.sql("""
                        insert into takeover.line (tenant_id, load_id, nr, sealed, state, why)
                        select :tenant, :load, nr, sealed, 'NEW', '' from unnest(:nrs, :sealed) as line (nr, sealed)
                        """)
                .param("tenant", file.tenant().value())
                .param("load", file.load())
                .param("nrs", numbers.toArray(Integer[]::new))
                .param("sealed", cells.stream().map(this::seal).toArray(byte[][]::new))
                .update();
    }

    /** Rows in these states, after a number, in the order of the file. */
    List<Line> in(Of file, Set<LineState> states, int after, int most) {
        return jdbc.sql("""
                        select nr, sealed, state, why, person_id
                          from takeover.line
                         where tenant_id = :tenant and load_id = :load and state = any (:states) and nr > :after
                           and sealed is not null
                         order by nr
                         limit :most
                        """)
                .param("tenant", file.tenant().value())
                .param("load", file.load())
                .param("states", names(states))
                .param("after", after)
                .param("most", most)
                .query((row, n) -> new Line(
                        row.getInt("nr"),
                        Cells.read(keys.open(row.getBytes("sealed"), SEAL)),
                        LineState.valueOf(row.getString("state")),
                        row.getString("why"),
                        Optional.ofNullable(row.getObject("person_id", UUID.class))
                                .map(ClientId::new)))
                .list();
    }

    /** The number of the row before the first one on a page of rows in these states; 0 for the first page. */
    int before(Of file, Set<LineState> states, int skipped) {
        return jdbc.sql("""
                        select coalesce(max(nr), 0) from (
                            select nr from takeover.line
                             where tenant_id = :tenant and load_id = :load and state = any (:states)
                             order by nr limit :skipped) as earlier
                        """)
                .param("tenant", file.tenant().value())
                .param("load", file.load())
                .param("states", names(states))
                .param("skipped", skipped)
                .query(Integer.class)
                .single();
    }

    Map<LineState, Integer> counts(Of file) {
        Map<LineState, Integer> counts = new EnumMap<>(LineState.class);
        jdbc.sql("""
                        select state, count(*) as many from takeover.line
                         where tenant_id = :tenant and load_id = :load
                         group by state
                        """)
                .param("tenant", file.tenant().value())
                .param("load", file.load())
                .query(row -> {
                    counts.put(LineState.valueOf(row.getString("state")), row.getInt("many"));
                });
        return counts;
    }

    void mend(Of file, int nr, Cells cells) {
        jdbc.sql("update takeover.line set sealed = :sealed where tenant_id = :tenant and load_id = :load and nr = :nr")
                .param("sealed", seal(cells))
                .param("tenant", file.tenant().value())
                .param("load", file.load())
                .param("nr", nr)
                .update();
    }

    void become(Of file, int nr, LineState state) {
        jdbc.sql("update takeover.line set state = :state where tenant_id = :tenant and load_id = :load and nr = :nr")
                .param("state", state.name())
                .param("tenant", file.tenant().value())
                .param("load", file.load())
                .param("nr", nr)
                .update();
    }

    /** Ends rows: what stood in them goes, the number, the end and why stay. */
    void end(Of file, LineState state, List<Integer> numbers) {
        jdbc.sql("""
                        update takeover.line
                           set state = :state, sealed = null, bsn_hash = null, who_hash = null, person_id = null
                         where tenant_id = :tenant and load_id = :load and nr = any (:nrs)
                        """)
                .param("state", state.name())
                .param("tenant", file.tenant().value())
                .param("load", file.load())
                .param("nrs", numbers.toArray(Integer[]::new))
                .update();
    }

    /** Number, state and why of every row, in the order of the file. */
    List<Outcome> outcomes(Of file) {
        return jdbc.sql("""
                        select nr, state, why from takeover.line
                         where tenant_id = :tenant and load_id = :load
                         order by nr
                        """)
                .param("tenant", file.tenant().value())
                .param("load", file.load())
                .query((row, n) -> {
                    var state = LineState.valueOf(row.getString("state"));
                    return new Outcome(row.getInt("nr"), state, Whys.reason(state, row.getString("why")));
                })
                .list();
    }

    private byte[] seal(Cells cells) {
        return keys.seal(cells.written(), SEAL);
    }

    private static String[] names(Set<LineState> states) {
        return states.stream().map(Enum::name).toArray(String[]::new);
    }
}
