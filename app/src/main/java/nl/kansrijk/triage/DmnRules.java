package nl.kansrijk.triage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;

/** A version of the table in DMN: hit policy rule order, a row for each rule. Errors: as {@link Cells#checked}. */
final class DmnRules implements RuleSet {
    private static final String DECISION = "route";
    private final String version;
    private final DMNRuntime runtime;
    private final DMNModel model;
    private final Map<Input, NavigableSet<BigDecimal>> limits;

    DmnRules(String version, DMNRuntime runtime) {
        this.version = version;
        this.runtime = runtime;
        this.model = runtime.getModels().getFirst();
        if (model.hasErrors())
            throw new IllegalArgumentException("table " + version + ": " + said(model.getMessages()));
        this.limits = Cells.checked(model).limits();
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public NavigableSet<BigDecimal> limits(Input input) {
        return limits.getOrDefault(input, new TreeSet<>());
    }

    @Override
    public List<Row> holding(Inputs inputs) {
        var context = runtime.newContext();
        for (var input : Input.values()) context.set(input.column(), plain(inputs, input));
        var result = runtime.evaluateByName(model, context, DECISION);
        if (result.hasErrors()) throw new IllegalStateException("table " + version + ": " + said(result.getMessages()));
        var rows =
                Objects.requireNonNull(result.getDecisionResultByName(DECISION).getResult());
        return ((List<?>) rows).stream().map(row -> row((Map<?, ?>) row)).toList();
    }

    private static @Nullable Object plain(Inputs inputs, Input input) {
        return inputs.given(input).map(Given::plain).orElse(null);
    }

    private static Row row(Map<?, ?> row) {
        var advises = row.get("advises");
        return new Row(
                text(row, "row"),
                Optional.ofNullable(advises).map(code -> Route.valueOf(code.toString())),
                ((List<?>) Objects.requireNonNull(row.get("adds")))
                        .stream().map(add -> Track.valueOf(add.toString())).toList(),
                Row.Walk.valueOf(text(row, "walk")));
    }

    private static String text(Map<?, ?> row, String column) {
        return Objects.requireNonNull(row.get(column), column).toString();
    }

    private static String said(List<DMNMessage> messages) {
        return String.join("; ", messages.stream().map(DMNMessage::getMessage).toList());
    }
}
