package nl.kansrijk.taxonomy.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.taxonomy.RuleParameter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeping the rules with numbers that have a subject; thresholds of the product itself are not kept here. Nothing is ever
 * overwritten: a value gets a successor, and only one that has not begun can be taken back. Days are Dutch days.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RuleBook {
    private final RuleBookTable table;

    RuleBook(RuleBookTable table) {
        this.table = table;
    }

    /** What became of a change. */
    public sealed interface Written {
        /** It stands; other processes read it within a second. */
        record Kept(RuleParameter rule) implements Written {}

        /** On some day both would hold; this one is in the way. Nothing was kept. */
        record Overlaps(RuleParameter with) implements Written {}

        /** It began already, or there is no such value. Nothing was kept. */
        record Begun() implements Written {}
    }

    /** Every value of every rule with a subject, newest first within a rule. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<RuleValue> all() {
        return kept(table.all().stream());
    }

    /** Every value of one rule, newest first; empty when there is no such rule. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<RuleValue> of(String key) {
        return kept(table.of(key).stream());
    }

    /** What people did to a rule, newest first. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<RuleChange> changes(String key) {
        return table.changes(key);
    }

    /** Adds a value to a rule that is there. The value that holds until further notice ends the day before. */
    public Written add(RuleValue value, UserId by, Instant at) {
        var rule = value.rule();
        table.hold();
        var periods = periods(rule.key());
        if (periods.values().isEmpty()) throw new IllegalArgumentException("there is no rule " + rule.key());
        var other = periods.inTheWay(rule.validFrom(), rule.validTo());
        if (other.isPresent()) return new Written.Overlaps(other.get());
        periods.endedBy(rule.validFrom())
                .ifPresent(old -> table.end(old, Optional.of(rule.validFrom().minusDays(1)), by, at));
        table.add(value, by, at);
        return written(RuleChange.Kind.ADDED, rule, by, at);
    }

    /** Takes back the value that begins on this day, when that day has not come. The value before it goes on. */
    public Written withdraw(String key, LocalDate from, UserId by, Instant at) {
        table.hold();
        var periods = periods(key);
        var found = periods.values().stream()
                .filter(one -> one.validFrom().equals(from) && from.isAfter(DutchTime.day(at)))
                .findFirst();
        if (found.isEmpty()) return new Written.Begun();
        table.remove(found.get());
        periods.before(from).ifPresent(old -> table.end(old, periods.without(from), by, at));
        return written(RuleChange.Kind.WITHDRAWN, found.get(), by, at);
    }

    private Written written(RuleChange.Kind kind, RuleParameter rule, UserId by, Instant at) {
        table.write(new RuleChange(kind, rule, by, at));
        table.tell(at);
        return new Written.Kept(rule);
    }

    private Periods periods(String key) {
        return new Periods(of(key).stream().map(RuleValue::rule).toList());
    }

    private static List<RuleValue> kept(Stream<RuleValue> values) {
        return values.filter(one -> RuleSubject.of(one.rule().key()).isPresent())
                .toList();
    }
}
