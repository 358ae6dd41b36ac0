package nl.kansrijk.taxonomy.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Groups of skills that wait. */
final class SkillGroupStageTable implements Stage {

    private final JdbcClient jdbc;

    SkillGroupStageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void create() {
        jdbc.sql("""
                create temporary table staged (
                    line bigint,
                    code text,
                    notation text,
                    label_nl text,
                    label_en text
                )
                """).update();
    }

    @Override
    public String copy() {
        return """
                copy staged (line, code, notation, label_nl, label_en) from stdin
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

    @Override
    public void drop() {
        jdbc.sql("""
                drop table staged
                """).update();
    }
}
