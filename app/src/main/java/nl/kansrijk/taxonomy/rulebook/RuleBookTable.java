package nl.kansrijk.taxonomy.rulebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.taxonomy.RuleParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Values of rules with what people read beside them, and every change. */
@Repository
class RuleBookTable {
    private final JdbcClient jdbc;

    RuleBookTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every value of every rule, newest first within a rule. */
    List<RuleValue> all() {
        return jdbc.sql("""
                select key, value, unit, valid_from, valid_to, source, certainty, link, says_nl, says_en
                  from taxonomy.rule_parameter
                 order by key, valid_from desc
                """).query((row, n) -> value(row)).list();
    }

    List<RuleValue> of(String key) {
        return jdbc.sql("""
                select key, value, unit, valid_from, valid_to, source, certainty, link, says_nl, says_en
                  from taxonomy.rule_parameter
                 where key = :key
                 order by valid_from desc
                """).param("key", key).query((row, n) -> value(row)).list();
    }

    /** What was done, newest first. */
    List<RuleChange> changes(String key) {
        return jdbc.sql("""
                        select kind, key, value, unit, valid_from, valid_to, source, certainty, made_by, created_at
                          from taxonomy.rule_change
                         where key = :key
                         order by id desc
                        """)
                .param("key", key)
                .query((row, n) -> new RuleChange(
                        RuleChange.Kind.valueOf(row.getString("kind")),
                        rule(row),
                        new UserId(row.getObject("made_by", UUID.class)),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    /** Holds everyone else who changes rules, and imports, until this transaction ends. */
    void hold() {
        jdbc.sql("""
                select number
                  from taxonomy.version
                   for update
                """).query(Long.class).single();
    }

    /** Tells every process that holds the rules in memory to read them again. */
    void tell(Instant at) {
        jdbc.sql("""
                update taxonomy.version
                   set number = number + 1,
                       changed_at = :at
                """).param("at", Timestamp.from(at)).update();
    }

    void add(RuleValue one, UserId by, Instant at) {
        var rule = one.rule();
        jdbc.sql("""
                        insert into taxonomy.rule_parameter (key, value, unit, valid_from, valid_to, source, certainty,
                                                             link, says_nl, says_en, modified_at, modified_by)
                        values (:key, :value, :unit, :from, :to, :source, :certainty, :link, :dutch, :english, :at, :by)
                        """)
                .param("key", rule.key())
                .param("value", rule.value())
                .param("unit", rule.unit())
                .param("from", rule.validFrom())
                .param("to", rule.validTo().orElse(null), Types.DATE)
                .param("source", rule.source())
                .param("certainty", rule.certainty().name())
                .param("link", one.link())
                .param("dutch", one.says().dutch())
                .param("english", one.says().english())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    /** From now on the value that begins on this day has this last day, or none. */
    void end(RuleParameter rule, Optional<LocalDate> last, UserId by, Instant at) {
        jdbc.sql("""
                        update taxonomy.rule_parameter
                           set valid_to = :last, modified_at = :at, modified_by = :by
                         where key = :key
                           and valid_from = :from
                        """)
                .param("key", rule.key())
                .param("from", rule.validFrom())
                .param("last", last.orElse(null), Types.DATE)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    void remove(RuleParameter rule) {
        jdbc.sql("""
                delete from taxonomy.rule_parameter
                 where key = :key
                   and valid_from = :from
                """).param("key", rule.key()).param("from", rule.validFrom()).update();
    }

    void write(RuleChange change) {
        var rule = change.rule();
        jdbc.sql("""
                        insert into taxonomy.rule_change (kind, key, value, unit, valid_from, valid_to, source, certainty,
                                                          made_by, created_at)
                        values (:kind, :key, :value, :unit, :from, :to, :source, :certainty, :by, :at)
                        """)
                .param("kind", change.kind().name())
                .param("key", rule.key())
                .param("value", rule.value())
                .param("unit", rule.unit())
                .param("from", rule.validFrom())
                .param("to", rule.validTo().orElse(null), Types.DATE)
                .param("source", rule.source())
                .param("certainty", rule.certainty().name())
                .param("by", change.by().value())
                .param("at", Timestamp.from(change.at()))
                .update();
    }

    private static RuleValue value(ResultSet row) throws SQLException {
        var says = new RuleValue.Says(row.getString("says_nl"), row.getString("says_en"));
        return new RuleValue(rule(row), row.getString("link"), says);
    }

    private static RuleParameter rule(ResultSet row) throws SQLException {
        return new RuleParameter(
                row.getString("key"),
                row.getLong("value"),
                row.getString("unit"),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                row.getString("source"),
                RuleParameter.Certainty.valueOf(row.getString("certainty")));
    }
}
