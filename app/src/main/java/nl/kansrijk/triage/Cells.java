package nl.kansrijk.triage;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
    /** A comparison with a number: of the column itself, or of another one by its name; a bare number is one too. */
    private static final Pattern COMPARED =
            Pattern.compile("(?:(\\?|[A-Za-z]+)\\s*)?(<=|>=|<|>|=|\\[|\\.\\.|^)\\s*(\\d+(?:\\.\\d+)?)");

    /** After these a number is the last of its band, and the next value begins another. */
    private static final Set<String> LAST = Set.of("<=", ">", "..");

    /** After these a number is a band of its own. */
    private static final Set<String> ALONE = Set.of("=", "");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

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
        var found = COMPARED.matcher(QUOTED.matcher(cell).replaceAll(""));
        while (found.find()) {
            var named = Optional.ofNullable(found.group(1)).filter(name -> !name.equals("?"));
            var limit = new BigDecimal(found.group(3));
            var how = found.group(2);
            named.map(Input::find)
                    .orElse(column)
                    .ifPresent(input -> limits.computeIfAbsent(input, one -> new TreeSet<>())
                            .addAll(begins(input, how, limit)));
        }
    }

    private static List<BigDecimal> begins(Input input, String how, BigDecimal limit) {
        var next = limit.add(input.scale().map(Input.Scale::step).orElse(BigDecimal.ONE));
        if (ALONE.contains(how)) return List.of(limit, next);
        return List.of(LAST.contains(how) ? next : limit);
    }
}
