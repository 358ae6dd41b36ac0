package nl.kansrijk.taxonomy.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bridges between taxonomies that wait; the first code must be known. */
final class MappingStageTable implements Stage {

    private final JdbcClient jdbc;

    MappingStageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void create() {
        jdbc.sql("""
                create temporary table staged (
                    line bigint,
                    from_code text,
                    to_code text,
                    relation text
                )
                """).update();
    }

    @Override
    public String copy() {
        return """
                copy staged (line, from_code, to_code, relation) from stdin
                """;
    }

    @Override
    public List<Long> doubled() {
        return jdbc.sql("""
                delete from staged s
                 using (select ctid, row_number() over (partition by from_code, to_code order by line, ctid) as nth
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
                 where not exists (select from taxonomy.occupation o where o.code = s.from_code)
                   and not exists (select from taxonomy.skill k where k.code = s.from_code)
                returning s.line
                """).query(Long.class).list();
    }

    @Override
    public long merge() {
        return add();
    }

    private long add() {
        return jdbc.sql("""
                insert into taxonomy.mapping as t (from_code, to_code, relation)
                select from_code, to_code, relation
                  from staged
                    on conflict (from_code, to_code) do update
                   set relation = excluded.relation
                 where t.relation <> excluded.relation
                """).update();
    }

    @Override
    public void drop() {
        jdbc.sql("""
                drop table staged
                """).update();
    }
}
