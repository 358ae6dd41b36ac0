package nl.kansrijk.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Seals over stretches of the logs; a stretch is a range of transactions that are all finished. */
@Repository
class SealTable {
    static final String FIRST = "";

    private static final String STRETCH = """
            select (%2$s)::text as from_tx, (%3$s)::text as until_tx, count(*) as lines,
                   coalesce(encode(sha256(convert_to(string_agg(l::text, E'\\n' order by l.trace_id, l.span_id), 'UTF8')), 'hex'), '') as digest
              from access.%1$s_log l
             where l.tx >= %2$s and l.tx < %3$s
            """;
    private final JdbcClient jdbc;

    SealTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Stretch(String fromTx, String untilTx, int lines, String digest) {}

    record Seal(String fromTx, String untilTx, int lines, String head, String signature) {}

    record Last(String untilTx, String head) {}

    Last last(String log) {
        return jdbc.sql("select until_tx, head from access.log_seal where log = :log order by until_tx desc limit 1")
                .param("log", log)
                .query((row, n) -> new Last(row.getString("until_tx"), row.getString("head")))
                .optional()
                .orElse(new Last("0", FIRST));
    }

    Stretch finishedSince(String log, String from) {
        return jdbc.sql(STRETCH.formatted(log, "cast(:from as xid8)", "pg_snapshot_xmin(pg_current_snapshot())"))
                .param("from", from)
                .query(SealTable::stretch)
                .single();
    }

    Stretch between(String log, String from, String until) {
        return jdbc.sql(STRETCH.formatted(log, "cast(:from as xid8)", "cast(:until as xid8)"))
                .param("from", from)
                .param("until", until)
                .query(SealTable::stretch)
                .single();
    }

    List<Seal> all(String log) {
        return jdbc.sql(
                        "select from_tx, until_tx, lines, head, signature from access.log_seal where log = :log order by until_tx")
                .param("log", log)
                .query((row, n) -> new Seal(
                        row.getString("from_tx"),
                        row.getString("until_tx"),
                        row.getInt("lines"),
                        row.getString("head"),
                        row.getString("signature")))
                .list();
    }

    void add(String log, Stretch stretch, String head, String signature, Instant at) {
        jdbc.sql("""
                        insert into access.log_seal (log, from_tx, until_tx, lines, digest, head, signature, created_at)
                        values (:log, cast(:from as xid8), cast(:until as xid8), :lines, :digest, :head, :signature, :at)
                        """)
                .param("log", log)
                .param("from", stretch.fromTx())
                .param("until", stretch.untilTx())
                .param("lines", stretch.lines())
                .param("digest", stretch.digest())
                .param("head", head)
                .param("signature", signature)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Stretch stretch(ResultSet row, int n) throws SQLException {
        return new Stretch(
                row.getString("from_tx"), row.getString("until_tx"), row.getInt("lines"), row.getString("digest"));
    }
}
