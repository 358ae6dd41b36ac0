package nl.kansrijk.taxonomy.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Groups of ISCO-08 that wait. */
final class IscoStageTable implements Stage {

    private final JdbcClient jdbc;

    IscoStageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void create() {
        jdbc.sql("""
                create temporary table staged (
                    line bigint,
                    code text,
                    label_nl text,
                    label_en text
                )
                """).update();
    }

    @Override
    public String copy() {
        return """
                copy staged (line, code, label_nl, label_en) from stdin
                """;
    }

    @Override
    public List<Long> doubled() {
        return jdbc.sql("""
                delete from staged s
                 using (select ctid, row_number() over (partition by code order by line, ctid) as nth
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

    @Override
    public void drop() {
        jdbc.sql("""
                drop table staged
                """).update();
    }
}
