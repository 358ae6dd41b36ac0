package nl.kansrijk.taxonomy.imports;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Rules with numbers that wait. A rule that people changed in this home stays as they made it. */
final class RuleStageTable extends StageTable {
    RuleStageTable(JdbcClient jdbc) {
        super(
                jdbc,
                "key text, value bigint, unit text, valid_from date, valid_to date, source text, certainty text,"
                        + " link text, says_nl text, says_en text",
                "key, valid_from");
    }

    @Override
    public long merge() {
        return add();
    }

    private long add() {
        return jdbc.sql("""
                insert into taxonomy.rule_parameter as t
                       (key, value, unit, valid_from, valid_to, source, certainty, link, says_nl, says_en)
                select s.key, s.value, s.unit, s.valid_from, s.valid_to, s.source, s.certainty, s.link, s.says_nl, s.says_en
                  from staged s
                 where not exists (select 1 from taxonomy.rule_change c where c.key = s.key)
                    on conflict (key, valid_from) do update
                   set value = excluded.value,
                       unit = excluded.unit,
                       valid_to = excluded.valid_to,
                       source = excluded.source,
                       certainty = excluded.certainty,
                       link = excluded.link,
                       says_nl = excluded.says_nl,
                       says_en = excluded.says_en
                 where (t.value, t.unit, t.valid_to, t.source, t.certainty, t.link, t.says_nl, t.says_en) is distinct from
                       (excluded.value, excluded.unit, excluded.valid_to, excluded.source, excluded.certainty,
                        excluded.link, excluded.says_nl, excluded.says_en)
                """).update();
    }
}
