package nl.kansrijk.matching.region;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.matching.region.Tried.Figures;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.SkillCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes over a region that were kept, of the own organisation. */
@Repository
class WhatIfTable {
    private final JdbcClient jdbc;

    WhatIfTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(KeptWhatIf kept, Actor by) {
        var change = kept.change();
        jdbc.sql("""
                        insert into matching.what_if (id, tenant_id, name, km, hours, dutch, task, municipality, figures, created_at,
                               created_by)
                        values (:id, :tenant, :name, :km, :hours, :dutch, :task, :municipality, :figures, :at, :by)
                        on conflict (tenant_id, created_by, name, km, hours, dutch, task, municipality)
                        do update set figures = :figures, created_at = :at
                        """)
                .param("id", kept.id())
                .param("tenant", by.tenant().value())
                .param("name", kept.name())
                .param("km", change.km())
                .param("hours", change.hours())
                .param("dutch", change.dutch())
                .param("task", change.task().map(SkillCode::value).orElse(""))
                .param("municipality", kept.municipality().map(TenantId::value).orElse(0))
                .param("figures", figures(kept))
                .param("at", Timestamp.from(kept.at()))
                .param("by", by.user().value())
                .update();
    }

    List<KeptWhatIf> newest() {
        return jdbc.sql("""
                        select id, name, km, hours, dutch, task, municipality, figures, created_at
                          from matching.what_if
                         order by created_at desc, id
                         limit 50
                        """).query((row, n) -> kept(row)).list();
    }

    void remove(UUID id) {
        jdbc.sql("""
                        delete from matching.what_if
                         where id = :id
                        """).param("id", id).update();
    }

    private static Integer[] figures(KeptWhatIf kept) {
        var before = kept.before();
        var after = kept.after();
        return new Integer[] {
            before.withChance(), before.withCandidate(), before.pairs(),
            after.withChance(), after.withCandidate(), after.pairs()
        };
    }

    private static KeptWhatIf kept(ResultSet row) throws SQLException {
        var figures = (Integer[]) row.getArray("figures").getArray();
        return new KeptWhatIf(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new Change(
                        row.getInt("km"),
                        row.getInt("hours"),
                        row.getInt("dutch"),
                        Optional.of(row.getString("task"))
                                .filter(task -> !task.isEmpty())
                                .map(SkillCode::new)),
                Optional.of(row.getInt("municipality")).filter(id -> id > 0).map(TenantId::new),
                new Figures(figures[0], figures[1], figures[2]),
                new Figures(figures[3], figures[4], figures[5]),
                row.getTimestamp("created_at").toInstant());
    }
}
