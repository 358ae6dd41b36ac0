package nl.kansrijk.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads groups of skills and groups of ISCO-08. */
@Repository
class GroupTable {

    private final JdbcClient jdbc;

    GroupTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SkillGroup> skillGroups() {
        return jdbc.sql("""
                select code, notation, label_nl, label_en
                  from taxonomy.skill_group
                """)
                .query((rs, row) -> new SkillGroup(
                        rs.getString("code"),
                        rs.getString("notation"),
                        Wording.of(rs.getString("label_nl"), rs.getString("label_en"))))
                .list();
    }

    Map<String, Wording> isco() {
        return jdbc
                .sql("""
                select code, label_nl, label_en
                  from taxonomy.isco_group
                """)
                .query((rs, row) ->
                        Map.entry(rs.getString("code"), Wording.of(rs.getString("label_nl"), rs.getString("label_en"))))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
