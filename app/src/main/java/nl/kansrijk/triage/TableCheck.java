package nl.kansrijk.triage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.triage.RouteRules.Line;
import nl.kansrijk.triage.RouteRules.Then;

/**
 * What is wrong with a table before anyone is advised by it. Keys: {@code routes.wrong.…}, with the rows it is about. A row is
 * tried with what it asks itself and nothing else known, so that only rows that always go before it can hide it.
 */
final class TableCheck {
    private TableCheck() {}

    /** All that is wrong; empty when the table can be used. */
    static List<Reason> wrong(String dmn) {
        var unknown = TableText.columns(dmn).stream()
                .filter(column -> Input.find(column).isEmpty())
                .toList();
        if (!unknown.isEmpty()) return List.of(wrong("input", "input", String.join(", ", unknown)));
        try {
            var lines = TableText.rules(dmn).lines();
            var without = withoutRoute(lines);
            return without.isEmpty() ? tried(lines, new DmnRules("test", RuleSets.runtime(dmn))) : without;
        } catch (IllegalArgumentException torn) {
            return List.of(Reason.of("routes.wrong.torn"));
        }
    }

    private static List<Reason> withoutRoute(List<Line> lines) {
        var wrong = new ArrayList<Reason>();
        for (var line : lines)
            if (line.then() == Then.ROUTE && line.routes().isEmpty()) wrong.add(wrong("route", "row", line.row()));
        if (lines.isEmpty()) return List.of(Reason.of("routes.wrong.torn"));
        var last = lines.getLast();
        if (last.then() != Then.ROUTE || !last.conditions().isEmpty()) wrong.add(wrong("last", "row", last.row()));
        return wrong;
    }

    private static List<Reason> tried(List<Line> lines, RuleSet rules) {
        var wrong = new LinkedHashSet<Reason>();
        for (var line : lines) wrong.addAll(of(line, lines, rules));
        return List.copyOf(wrong);
    }

    private static List<Reason> of(Line line, List<Line> lines, RuleSet rules) {
        boolean holds = false;
        boolean reached = false;
        Set<String> before = new TreeSet<>();
        Set<String> same = new TreeSet<>();
        for (var inputs : Trying.all(line, rules)) {
            var holding = rules.holding(inputs);
            if (holding.stream().noneMatch(row -> row.id().equals(line.row()))) continue;
            holds = true;
            if (reaches(line, Advising.reached(rules, inputs))) reached = true;
            else Advising.deciding(rules, inputs).map(Row::id).ifPresent(before::add);
            same.addAll(others(line, lines, holding));
        }
        var wrong = new ArrayList<Reason>();
        if (!holds) wrong.add(wrong("never", "row", line.row()));
        else if (!reached) wrong.add(wrong("before", "row", line.row(), String.join(", ", before)));
        same.forEach(other -> wrong.add(overlap(line.row(), other)));
        return wrong;
    }

    private static boolean reaches(Line line, List<Row> rows) {
        return rows.stream().anyMatch(row -> row.id().equals(line.row()));
    }

    /** The rows with another route that ask exactly the same and hold as well. */
    private static Set<String> others(Line line, List<Line> lines, List<Row> holding) {
        if (line.then() != Then.ROUTE || line.conditions().isEmpty()) return Set.of();
        Map<String, Line> byRow = lines.stream().collect(Collectors.toMap(Line::row, one -> one));
        return holding.stream()
                .map(row -> byRow.get(row.id()))
                .filter(other -> other != null && !other.row().equals(line.row()))
                .filter(other -> other.then() == Then.ROUTE && !other.routes().equals(line.routes()))
                .filter(other -> other.asks().equals(line.asks()))
                .map(Line::row)
                .collect(Collectors.toSet());
    }

    private static Reason overlap(String one, String other) {
        boolean first = one.compareTo(other) < 0;
        return wrong("overlap", "row", first ? one : other, first ? other : one);
    }

    private static Reason wrong(String what, String fact, String value) {
        return new Reason("routes.wrong." + what, Map.of(fact, value));
    }

    private static Reason wrong(String what, String fact, String value, String other) {
        return new Reason("routes.wrong." + what, Map.of(fact, value, "other", other));
    }
}
