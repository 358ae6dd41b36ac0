package nl.kansrijk.taxonomy.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Labour-market regions that wait. */
final class RegionStageTable implements Stage {

    private final JdbcClient jdbc;

    RegionStageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void create() {
        jdbc.sql("""
                create temporary table staged (
                    line bigint,
                    code text,
                    name text
                )
                """).update();
    }

    @Override
    public String copy() {
        return """
                copy staged (line, code, name) from stdin
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
                insert into taxonomy.region as t (code, name)
                select code, name
                  from staged
                    on conflict (code) do update
                   set name = excluded.name
                 where t.name <> excluded.name
                """).update();
    }

    @Override
    public void drop() {
        jdbc.sql("""
                drop table staged
                """).update();
    }
}
