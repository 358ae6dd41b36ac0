package nl.kansrijk.taxonomy.imports;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Groups of ISCO-08 that wait. */
final class IscoStageTable extends StageTable {
    IscoStageTable(JdbcClient jdbc) {
        super(jdbc, "code text, label_nl text, label_en text", "code");
    }

    @Override
    public long merge() {
        return add();
    }

    private long add() {
        return jdbc.sql("""
                insert into taxonomy.isco_group as t (code, label_nl, label_en)
                select code, label_nl, label_en
                  from staged
                    on conflict (code) do update
                   set label_nl = coalesce(excluded.label_nl, t.label_nl),
                       label_en = coalesce(excluded.label_en, t.label_en)
                 where (t.label_nl, t.label_en) is distinct from
                       (coalesce(excluded.label_nl, t.label_nl), coalesce(excluded.label_en, t.label_en))
                """).update();
    }
}
