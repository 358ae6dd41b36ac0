package nl.kansrijk.taxonomy.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Municipalities that wait; a region is known by its code or its name. */
final class MunicipalityStageTable extends StageTable {
    MunicipalityStageTable(JdbcClient jdbc) {
        super(jdbc, "code text, name text, region text", "code");
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
}
