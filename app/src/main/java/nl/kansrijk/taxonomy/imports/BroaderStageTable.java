package nl.kansrijk.taxonomy.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "Is broader than" that waits. */
final class BroaderStageTable implements Stage {

    private final JdbcClient jdbc;

    BroaderStageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void create() {
        jdbc.sql("""
                create temporary table staged (
                    line bigint,
                    narrower text,
                    broader text
                )
                """).update();
    }

    @Override
    public String copy() {
        return """
                copy staged (line, narrower, broader) from stdin
                """;
    }

    @Override
    public List<Long> doubled() {
        return jdbc.sql("""
                delete from staged s
                 using (select ctid, row_number() over (partition by narrower, broader order by line, ctid) as nth
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
                 where not exists (select from taxonomy.skill t where t.code = s.narrower)
                   and not exists (select from taxonomy.skill_group g where g.code = s.narrower)
                    or not exists (select from taxonomy.skill t where t.code = s.broader)
                   and not exists (select from taxonomy.skill_group g where g.code = s.broader)
                returning s.line
                """).query(Long.class).list();
    }

    @Override
    public long merge() {
        return add();
    }

    private long add() {
        return jdbc.sql("""
                insert into taxonomy.broader (narrower, broader)
                select narrower, broader
                  from staged
                    on conflict do nothing
                """).update();
    }

    @Override
    public void drop() {
        jdbc.sql("""
                drop table staged
                """).update();
    }
}
