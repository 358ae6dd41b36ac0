package nl.kansrijk.taxonomy.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sectors of occupations that wait; the first of each occupation counts. */
final class SectorStageTable extends StageTable {
    SectorStageTable(JdbcClient jdbc) {
        super(jdbc, "code text, sector text", "code");
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
}
