package nl.kansrijk.taxonomy.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "Is broader than" that waits. */
final class BroaderStageTable extends StageTable {
    BroaderStageTable(JdbcClient jdbc) {
        super(jdbc, "narrower text, broader text", "narrower, broader");
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
}
