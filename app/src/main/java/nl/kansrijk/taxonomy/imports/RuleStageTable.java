package nl.kansrijk.taxonomy.imports;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Rules with numbers that wait. */
final class RuleStageTable extends StageTable {
    RuleStageTable(JdbcClient jdbc) {
        super(
                jdbc,
                "key text, value bigint, unit text, valid_from date, valid_to date, source text, certainty text",
                "key, valid_from");
    }

    @Override
    public long merge() {
        return add();
    }

    private long add() {
        return jdbc.sql("""
                insert into taxonomy.rule_parameter as t (key, value, unit, valid_from, valid_to, source, certainty)
                select key, value, unit, valid_from, valid_to, source, certainty
                  from staged
                    on conflict (key, valid_from) do update
                   set value = excluded.value,
                       unit = excluded.unit,
                       valid_to = excluded.valid_to,
                       source = excluded.source,
                       certainty = excluded.certainty
                 where (t.value, t.unit, t.valid_to, t.source, t.certainty) is distinct from
                       (excluded.value, excluded.unit, excluded.valid_to, excluded.source, excluded.certainty)
                """).update();
    }
}
