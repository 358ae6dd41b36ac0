package nl.kansrijk.taxonomy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads rules with numbers. */
@Repository
class RuleTable {

    private final JdbcClient jdbc;

    RuleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RuleParameter> all() {
        return jdbc.sql("""
                select key, value, unit, valid_from, valid_to, source, certainty
                  from taxonomy.rule_parameter
                 order by key, valid_from desc
                """)
                .query((rs, row) -> new RuleParameter(
                        rs.getString("key"),
                        rs.getLong("value"),
                        rs.getString("unit"),
                        rs.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(rs.getObject("valid_to", LocalDate.class)),
                        rs.getString("source"),
                        RuleParameter.Certainty.valueOf(rs.getString("certainty"))))
                .list();
    }
}
