package nl.kansrijk.taxonomy.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What occupations ask, waiting. */
final class DemandStageTable implements Stage {

    private final JdbcClient jdbc;

    DemandStageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void create() {
        jdbc.sql("""
                create temporary table staged (
                    line bigint,
                    occupation text,
                    skill text,
                    strength text
                )
                """).update();
    }

    @Override
    public String copy() {
        return """
                copy staged (line, occupation, skill, strength) from stdin
                """;
    }

    @Override
    public List<Long> doubled() {
        return jdbc.sql("""
                delete from staged s
                 using (select ctid, row_number() over (partition by occupation, skill order by line, ctid) as nth
                          from staged) counted
                 where s.ctid = counted.ctid
                   and counted.nth > 1
                returning s.line
                """).query(Long.class).list();
    }

    @Override
    public List<Long> unknown() {
        return jdbc.sql("""
                delete from staged s
                 where not exists (select from taxonomy.occupation o where o.code = s.occupation)
                    or not exists (select from taxonomy.skill k where k.code = s.skill)
                returning s.line
                """).query(Long.class).list();
    }

    @Override
    public long merge() {
        return add();
    }

    private long add() {
        return jdbc.sql("""
                insert into taxonomy.occupation_skill as t (occupation, skill, strength)
                select o.number, k.number, s.strength
                  from staged s
                  join taxonomy.occupation o on o.code = s.occupation
                  join taxonomy.skill k on k.code = s.skill
                    on conflict (occupation, skill) do update
                   set strength = excluded.strength
                 where t.strength <> excluded.strength
                """).update();
    }

    @Override
    public void drop() {
        jdbc.sql("""
                drop table staged
                """).update();
    }
}
