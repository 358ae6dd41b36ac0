package nl.kansrijk.taxonomy.imports;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Labour-market regions that wait. */
final class RegionStageTable extends StageTable {
    RegionStageTable(JdbcClient jdbc) {
        super(jdbc, "code text, name text", "code");
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
}
