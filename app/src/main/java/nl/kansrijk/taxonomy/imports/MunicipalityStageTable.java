package nl.kansrijk.taxonomy.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Municipalities that wait; a region is known by its code or its name. */
final class MunicipalityStageTable implements Stage {

    private final JdbcClient jdbc;

    MunicipalityStageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void create() {
        jdbc.sql("""
                create temporary table staged (
                    line bigint,
                    code text,
                    name text,
                    region text
                )
                """).update();
    }

    @Override
    public String copy() {
        return """
                copy staged (line, code, name, region) from stdin
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
                 where not exists (select from taxonomy.region r where s.region in (r.code, r.name))
                returning s.line
                """).query(Long.class).list();
    }

    @Override
    public Refused.Reason unknownBecause() {
        return Refused.Reason.UNKNOWN_REGION;
    }

    @Override
    public long merge() {
        return add();
    }

    private long add() {
        return jdbc.sql("""
                insert into taxonomy.municipality as t (code, name, region)
                select s.code, s.name, r.code
                  from staged s
                  join taxonomy.region r on s.region in (r.code, r.name)
                    on conflict (code) do update
                   set name = excluded.name,
                       region = excluded.region
                 where (t.name, t.region) <> (excluded.name, excluded.region)
                """).update();
    }

    @Override
    public void drop() {
        jdbc.sql("""
                drop table staged
                """).update();
    }
}
