package nl.kansrijk.taxonomy.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What occupations ask, waiting. */
final class DemandStageTable extends StageTable {
    DemandStageTable(JdbcClient jdbc) {
        super(jdbc, "occupation text, skill text, strength text", "occupation, skill");
    }

    @Override
    public List<Long> unknown() {
        return jdbc.sql("""
                delete from staged s
                 where not exists (select from taxonomy.occupation o where o.code = s.occupation)
                    or not exists (select from taxonomy.skill k where k.code = s.skill)
                returning s.line
                """).query(Long.class).list();
    }

    @Override
    public long merge() {
        return add();
    }

    private long add() {
        return jdbc.sql("""
                insert into taxonomy.occupation_skill as t (occupation, skill, strength)
                select o.number, k.number, s.strength
                  from staged s
                  join taxonomy.occupation o on o.code = s.occupation
                  join taxonomy.skill k on k.code = s.skill
                    on conflict (occupation, skill) do update
                   set strength = excluded.strength
                 where t.strength <> excluded.strength
                """).update();
    }
}
