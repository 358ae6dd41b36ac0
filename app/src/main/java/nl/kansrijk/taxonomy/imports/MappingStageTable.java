package nl.kansrijk.taxonomy.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bridges between taxonomies that wait; the first code must be known. */
final class MappingStageTable extends StageTable {
    MappingStageTable(JdbcClient jdbc) {
        super(jdbc, "from_code text, to_code text, relation text", "from_code, to_code");
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
}
