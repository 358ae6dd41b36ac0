package nl.kansrijk.takeover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.takeover.LineTable.Of;
import nl.kansrijk.takeover.TakeOver.LineState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a check says of the rows of a file, and which rows look like the same person. */
@Repository
class VerdictTable {
    private final JdbcClient jdbc;

    VerdictTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a check says of a row. Why: field names, or what it resembles. */
    record Verdict(int nr, LineState state, String why, Marks marks, Optional<ClientId> person) {}

    /** The first other row with the same number of a citizen, and the first with the same name and day of birth. */
    record Twins(Optional<Integer> byNumber, Optional<Integer> byName) {}

    void judge(Of file, List<Verdict> verdicts) {
        jdbc.sql("""
                        update takeover.line l
                           set state = v.state, why = v.why, bsn_hash = v.bsn, who_hash = v.who, person_id = v.person
                          from unnest(:nrs, :states, :whys, :bsns, :whos, :persons) as v (nr, state, why, bsn, who, person)
                         where l.tenant_id = :tenant and l.load_id = :load and l.nr = v.nr
                        """)
                .param("tenant", file.tenant().value())
                .param("load", file.load())
                .param("nrs", verdicts.stream().map(Verdict::nr).toArray(Integer[]::new))
                .param("states", verdicts.stream().map(v -> v.state().name()).toArray(String[]::new))
                .param("whys", verdicts.stream().map(Verdict::why).toArray(String[]::new))
                .param(
                        "bsns",
                        verdicts.stream().map(v -> v.marks().bsn().orElse(null)).toArray(String[]::new))
                .param("whos", verdicts.stream().map(v -> v.marks().who()).toArray(String[]::new))
                .param(
                        "persons",
                        verdicts.stream()
                                .map(v -> v.person().map(ClientId::value).orElse(null))
                                .toArray(UUID[]::new))
                .update();
    }

    /** Among the rows that may come in. */
    Twins twins(Of file, int nr, Marks marks) {
        return jdbc.sql("""
                        select min(nr) filter (where bsn_hash = :bsn) as number, min(nr) filter (where who_hash = :who) as name
                          from takeover.line
                         where tenant_id = :tenant and load_id = :load and nr <> :nr and state in ('READY', 'LINK', 'ASK')
                           and (bsn_hash = :bsn or who_hash = :who)
                        """)
                .param("tenant", file.tenant().value())
                .param("load", file.load())
                .param("nr", nr)
                .param("bsn", marks.bsn().orElse(""))
                .param("who", marks.who())
                .query((row, n) -> new Twins(
                        Optional.ofNullable(row.getObject("number", Integer.class)),
                        Optional.ofNullable(row.getObject("name", Integer.class))))
                .single();
    }
}
