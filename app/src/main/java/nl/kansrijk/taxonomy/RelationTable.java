package nl.kansrijk.taxonomy;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what occupations ask, and what is broader than what. */
@Repository
class RelationTable {

    record Asked(int occupation, int skill, boolean essential) {}

    record Broader(String narrower, String broader) {}

    private final JdbcClient jdbc;

    RelationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Asked> asked() {
        return jdbc.sql("""
                select occupation, skill, strength
                  from taxonomy.occupation_skill
                 order by occupation, strength, skill
                """)
                .query((rs, row) -> new Asked(
                        rs.getInt("occupation"),
                        rs.getInt("skill"),
                        rs.getString("strength").equals("ESSENTIAL")))
                .list();
    }

    List<Broader> broader() {
        return jdbc.sql("""
                select narrower, broader
                  from taxonomy.broader
                 order by narrower, broader
                """)
                .query((rs, row) -> new Broader(rs.getString("narrower"), rs.getString("broader")))
                .list();
    }
}
