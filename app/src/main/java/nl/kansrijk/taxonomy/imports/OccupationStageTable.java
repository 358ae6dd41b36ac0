package nl.kansrijk.taxonomy.imports;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Occupations that wait; words of both languages come from different files and complete each other. */
final class OccupationStageTable extends StageTable {
    OccupationStageTable(JdbcClient jdbc) {
        super(
                jdbc,
                "code text, label_nl text, label_en text, alt_nl text, alt_en text, source_code text, isco text",
                "code");
    }

    @Override
    public long merge() {
        return change() + add();
    }

    private long change() {
        return jdbc.sql("""
                update taxonomy.occupation t
                   set label_nl = coalesce(s.label_nl, t.label_nl),
                       label_en = coalesce(s.label_en, t.label_en),
                       alt_nl = s.alt_nl,
                       alt_en = s.alt_en,
                       source_code = coalesce(nullif(s.source_code, ''), t.source_code),
                       isco = coalesce(nullif(s.isco, ''), t.isco)
                  from (select s.code, s.label_nl, s.label_en, s.source_code, s.isco,
                               coalesce((select string_agg(distinct name, '|' order by name)
                                          from unnest(string_to_array(t.alt_nl || '|' || s.alt_nl, '|')) name
                                         where name <> ''), '') as alt_nl,
                               coalesce((select string_agg(distinct name, '|' order by name)
                                          from unnest(string_to_array(t.alt_en || '|' || s.alt_en, '|')) name
                                         where name <> ''), '') as alt_en
                          from staged s
                          join taxonomy.occupation t on t.code = s.code) s
                 where t.code = s.code
                   and (t.label_nl, t.label_en, t.alt_nl, t.alt_en) is distinct from
                       (coalesce(s.label_nl, t.label_nl), coalesce(s.label_en, t.label_en), s.alt_nl, s.alt_en)
                """).update();
    }

    private long add() {
        return jdbc.sql("""
                insert into taxonomy.occupation (code, label_nl, label_en, alt_nl, alt_en, source_code, isco)
                select s.code, s.label_nl, s.label_en, s.alt_nl, s.alt_en, s.source_code, s.isco
                  from staged s
                 where not exists (select from taxonomy.occupation t where t.code = s.code)
                 order by s.line
                """).update();
    }
}
