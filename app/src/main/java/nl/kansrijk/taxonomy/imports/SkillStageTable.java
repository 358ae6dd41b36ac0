package nl.kansrijk.taxonomy.imports;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Skills that wait; words of both languages come from different files and complete each other. Where the Dutch name that comes
 * in is known as another name already, the name we have is the plain one and stays.
 */
final class SkillStageTable extends StageTable {
    SkillStageTable(JdbcClient jdbc) {
        super(jdbc, "code text, label_nl text, label_en text, alt_nl text, alt_en text, kind text", "code");
    }

    @Override
    public long merge() {
        return change() + add();
    }

    private long change() {
        return jdbc.sql("""
                update taxonomy.skill t
                   set label_nl = coalesce(s.label_nl, t.label_nl),
                       label_en = coalesce(s.label_en, t.label_en),
                       alt_nl = s.alt_nl,
                       alt_en = s.alt_en,
                       kind = coalesce(s.kind, t.kind)
                  from (select s.code, s.label_en, s.kind,
                               case when s.label_nl = any (string_to_array(t.alt_nl, '|'))
                                    then coalesce(t.label_nl, s.label_nl)
                                    else s.label_nl end as label_nl,
                               coalesce((select string_agg(distinct name, '|' order by name)
                                          from unnest(string_to_array(t.alt_nl || '|' || s.alt_nl, '|')) name
                                         where name <> ''), '') as alt_nl,
                               coalesce((select string_agg(distinct name, '|' order by name)
                                          from unnest(string_to_array(t.alt_en || '|' || s.alt_en, '|')) name
                                         where name <> ''), '') as alt_en
                          from staged s
                          join taxonomy.skill t on t.code = s.code) s
                 where t.code = s.code
                   and (t.label_nl, t.label_en, t.alt_nl, t.alt_en) is distinct from
                       (coalesce(s.label_nl, t.label_nl), coalesce(s.label_en, t.label_en), s.alt_nl, s.alt_en)
                """).update();
    }

    private long add() {
        return jdbc.sql("""
                insert into taxonomy.skill (code, label_nl, label_en, alt_nl, alt_en, kind)
                select s.code, s.label_nl, s.label_en, s.alt_nl, s.alt_en, coalesce(s.kind, 'SKILL')
                  from staged s
                 where not exists (select from taxonomy.skill t where t.code = s.code)
                 order by s.line
                """).update();
    }
}
