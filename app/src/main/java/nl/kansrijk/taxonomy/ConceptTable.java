package nl.kansrijk.taxonomy;

import java.util.List;
import nl.kansrijk.taxonomy.ConceptWords.Named;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads skills and occupations, each with its everyday names. */
@Repository
class ConceptTable {

    record NamedSkill(Skill skill, List<String> names) {
        Named named() {
            return new Named(skill.code().value(), skill.wording(), names);
        }
    }

    record NamedOccupation(Occupation occupation, List<String> names) {
        Named named() {
            return new Named(occupation.code().value(), occupation.wording(), names);
        }
    }

    private final JdbcClient jdbc;

    ConceptTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<NamedSkill> skills() {
        return jdbc.sql("""
                select number, code, kind, label_nl, label_en, alt_nl
                  from taxonomy.skill
                 order by number
                """)
                .query((rs, row) -> new NamedSkill(
                        new Skill(
                                new SkillCode(rs.getString("code")),
                                rs.getInt("number"),
                                SkillKind.valueOf(rs.getString("kind")),
                                Wording.of(rs.getString("label_nl"), rs.getString("label_en"))),
                        names(rs.getString("alt_nl"))))
                .list();
    }

    List<NamedOccupation> occupations() {
        return jdbc.sql("""
                select number, code, isco, sector, label_nl, label_en, alt_nl
                  from taxonomy.occupation
                 order by number
                """)
                .query((rs, row) -> new NamedOccupation(
                        new Occupation(
                                new OccupationCode(rs.getString("code")),
                                rs.getInt("number"),
                                Wording.of(rs.getString("label_nl"), rs.getString("label_en")),
                                rs.getString("isco"),
                                rs.getString("sector")),
                        names(rs.getString("alt_nl"))))
                .list();
    }

    private static List<String> names(String joined) {
        return List.of(joined.split("\\|")).stream()
                .filter(name -> !name.isBlank())
                .toList();
    }
}
