package nl.kansrijk.taxonomy.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sectors of occupations that wait; the first of each occupation counts. */
final class SectorStageTable implements Stage {

    private final JdbcClient jdbc;

    SectorStageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void create() {
        jdbc.sql("""
                create temporary table staged (
                    line bigint,
                    code text,
                    sector text
                )
                """).update();
    }

    @Override
    public String copy() {
        return """
                copy staged (line, code, sector) from stdin
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
    public List<Long> unknown() {
        return jdbc.sql("""
                delete from staged s
                 where not exists (select from taxonomy.occupation o where o.code = s.code)
                returning s.line
                """).query(Long.class).list();
    }

    @Override
    public long merge() {
        return change();
    }

    private long change() {
        return jdbc.sql("""
                update taxonomy.occupation t
                   set sector = s.sector
                  from staged s
                 where t.code = s.code
                   and t.sector <> s.sector
                """).update();
    }

    @Override
    public void drop() {
        jdbc.sql("""
                drop table staged
                """).update();
    }
}
