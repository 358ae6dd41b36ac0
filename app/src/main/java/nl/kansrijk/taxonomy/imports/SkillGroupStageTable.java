package nl.kansrijk.taxonomy.imports;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Groups of skills that wait. */
final class SkillGroupStageTable extends StageTable {
    SkillGroupStageTable(JdbcClient jdbc) {
        super(jdbc, "code text, notation text, label_nl text, label_en text", "code");
    }

    @Override
    public long merge() {
        return add();
    }

    private long add() {
        return jdbc.sql("""
                insert into taxonomy.skill_group as t (code, notation, label_nl, label_en)
                select code, notation, label_nl, label_en
                  from staged
                    on conflict (code) do update
                   set notation = coalesce(nullif(excluded.notation, ''), t.notation),
                       label_nl = coalesce(excluded.label_nl, t.label_nl),
                       label_en = coalesce(excluded.label_en, t.label_en)
                 where (t.notation, t.label_nl, t.label_en) is distinct from
                       (coalesce(nullif(excluded.notation, ''), t.notation), coalesce(excluded.label_nl, t.label_nl), coalesce(excluded.label_en, t.label_en))
                """).update();
    }
}
