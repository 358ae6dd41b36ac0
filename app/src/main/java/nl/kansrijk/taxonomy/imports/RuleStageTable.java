package nl.kansrijk.taxonomy.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rules with numbers that wait. */
final class RuleStageTable implements Stage {

    private final JdbcClient jdbc;

    RuleStageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void create() {
        jdbc.sql("""
                create temporary table staged (
                    line bigint,
                    key text,
                    value bigint,
                    unit text,
                    valid_from date,
                    valid_to date,
                    source text,
                    certainty text
                )
                """).update();
    }

    @Override
    public String copy() {
        return """
                copy staged (line, key, value, unit, valid_from, valid_to, source, certainty) from stdin
                """;
    }

    @Override
    public List<Long> doubled() {
        return jdbc.sql("""
                delete from staged s
                 using (select ctid, row_number() over (partition by key, valid_from order by line, ctid) as nth
                          from staged) counted
                 where s.ctid = counted.ctid
                   and counted.nth > 1
                returning s.line
                """).query(Long.class).list();
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

    @Override
    public void drop() {
        jdbc.sql("""
                drop table staged
                """).update();
    }
}
