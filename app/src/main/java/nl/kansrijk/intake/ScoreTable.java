package nl.kansrijk.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.profile.Statement.Confidence;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What talks measured: one row for each scale of a talk. */
@Repository
class ScoreTable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ADD = """
            insert into intake.score (tenant_id, person_id, talk_id, scale, position, mean, band, confidence,
                                      answered, items, capped, formula, measured_at)
            select :tenant, :person, :talk, r.*
              from jsonb_to_recordset(:rows::jsonb)
                   as r (scale text, position int, mean numeric, band text, confidence text, answered int,
                         items int, capped boolean, formula text, at timestamptz)
            """;
    private final JdbcClient jdbc;

    ScoreTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A score of one talk. */
    record Measured(TenantId owner, UUID talk, Score score) {}

    /** All of one person, oldest first. */
    List<Measured> of(ClientId client) {
        return jdbc.sql("""
                        select tenant_id, talk_id, scale, mean, band, confidence, answered, items, capped, formula, measured_at
                          from intake.score
                         where person_id = :person
                         order by measured_at, talk_id, position
                        """)
                .param("person", client.value())
                .query(ScoreTable::measured)
                .list();
    }

    /** Keeps what a talk measured; measured again in the same talk, the new figure stands. */
    void keep(TenantId tenant, ClientId client, UUID talk, List<Score> scores) {
        add(ADD + """
                         on conflict (tenant_id, person_id, talk_id, scale)
                        do update set mean = excluded.mean, band = excluded.band, confidence = excluded.confidence,
                                      answered = excluded.answered, items = excluded.items, capped = excluded.capped,
                                      formula = excluded.formula, measured_at = excluded.measured_at
                         where (score.mean, score.answered, score.capped)
                               is distinct from (excluded.mean, excluded.answered, excluded.capped)
                        """, tenant, client, talk, scores);
    }

    /** Brings in what a talk measured long ago. */
    void bringIn(TenantId tenant, ClientId client, UUID talk, List<Score> scores) {
        add(ADD, tenant, client, talk, scores);
    }

    private void add(String sql, TenantId tenant, ClientId client, UUID talk, List<Score> scores) {
        jdbc.sql(sql)
                .param("tenant", tenant.value())
                .param("person", client.value())
                .param("talk", talk)
                .param(
                        "rows",
                        JSON.writeValueAsString(
                                scores.stream().map(ScoreTable::row).toList()))
                .update();
    }

    private static Map<String, Object> row(Score score) {
        return Map.of(
                "scale", score.scale().name(),
                "position", score.scale().ordinal(),
                "mean", score.mean(),
                "band", score.band().name(),
                "confidence", score.basis().confidence().name(),
                "answered", score.basis().answered(),
                "items", score.basis().items(),
                "capped", score.basis().capped(),
                "formula", score.formula(),
                "at", score.at().toString());
    }

    private static Measured measured(ResultSet row, int n) throws SQLException {
        return new Measured(
                new TenantId(row.getInt("tenant_id")),
                row.getObject("talk_id", UUID.class),
                new Score(
                        Scale.valueOf(row.getString("scale")),
                        row.getBigDecimal("mean"),
                        Band.valueOf(row.getString("band")),
                        new Score.Basis(
                                Confidence.valueOf(row.getString("confidence")),
                                row.getInt("answered"),
                                row.getInt("items"),
                                row.getBoolean("capped")),
                        row.getString("formula"),
                        row.getTimestamp("measured_at").toInstant()));
    }
}
