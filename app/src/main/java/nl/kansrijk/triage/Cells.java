package nl.kansrijk.triage;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.model.api.DMNElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.HitPolicy;
import org.kie.dmn.model.api.LiteralExpression;
import org.kie.dmn.model.api.UnaryTests;

/** The cells of a table as they are written. */
record Cells(List<Input> columns, List<DecisionRule> rules) {
    Cells {
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
    }

    /**
     * Reads a table. Errors: IllegalArgumentException for one that asks what may not be asked, is not walked in the order of its
     * rows, or has rows whose first outcome is not their own number.
     */
    static Cells checked(DMNModel model) {
        var table = table(model);
        if (table.getHitPolicy() != HitPolicy.RULE_ORDER)
            throw new IllegalArgumentException("the hit policy of a table of routes is rule order");
        var columns = table.getInput().stream()
                .map(column -> input(column.getInputExpression().getText()))
                .toList();
        var seen = new HashSet<String>();
        for (var rule : table.getRule()) {
            var own = rule.getOutputEntry().getFirst().getText();
            if (!own.equals("\"" + rule.getId() + "\"") || !seen.add(rule.getId()))
                throw new IllegalArgumentException("row " + rule.getId() + " says " + own + " or stands there twice");
        }
        return new Cells(columns, table.getRule());
    }

    private static DecisionTable table(DMNModel model) {
        return model.getDefinitions().getDrgElement().stream()
                .filter(Decision.class::isInstance)
                .map(element -> ((Decision) element).getExpression())
                .filter(DecisionTable.class::isInstance)
                .map(DecisionTable.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no table in it"));
    }

    private static Input input(String column) {
        return Input.find(column)
                .orElseThrow(() -> new IllegalArgumentException("a table of routes may not ask: " + column));
    }

    /** What each row says to the client, by its number. */
    Map<String, String> texts() {
        return rules.stream().collect(java.util.stream.Collectors.toMap(DMNElement::getId, DMNElement::getDescription));
    }

    /** Where each band of a column begins, by the numbers it is compared with anywhere in the table. */
    Map<Input, NavigableSet<BigDecimal>> limits() {
        var limits = new EnumMap<Input, NavigableSet<BigDecimal>>(Input.class);
        for (var rule : rules) {
            List<UnaryTests> cells = rule.getInputEntry();
            for (int i = 0; i < cells.size(); i++)
                read(limits, Optional.of(columns.get(i)), cells.get(i).getText());
            for (LiteralExpression out : rule.getOutputEntry()) read(limits, Optional.empty(), out.getText());
        }
        return limits;
    }

    private static void read(Map<Input, NavigableSet<BigDecimal>> limits, Optional<Input> column, String cell) {
        for (var one : Compared.in(cell, column))
            limits.computeIfAbsent(one.input(), input -> new TreeSet<>()).addAll(one.begins());
    }
}
