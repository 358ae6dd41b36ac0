package nl.kansrijk.triage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kansrijk.triage.RouteRules.Line;
import nl.kansrijk.triage.RouteRules.Then;

/** A table as it is written, in DMN: read for people, and written anew with other limits. Everything else stays as it was. */
final class TableText {
    private static final Pattern ROW = Pattern.compile("<rule id=\"([^\"]+)\">(.*?)</rule>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<(input|output)Entry><text>(.*?)</text>", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("<inputExpression[^>]*><text>(.*?)</text>");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final String ANY = "-";

    private TableText() {}

    /** Its columns by name, in order; a name that may not be asked is among them. */
    static List<String> columns(String dmn) {
        return COLUMN.matcher(dmn).results().map(one -> one.group(1)).toList();
    }

    /** A row: what it asks by column, then what it answers. */
    private record Cells(String row, List<String> asks, List<String> answers) {}

    private static List<Cells> rows(String dmn) {
        return ROW.matcher(dmn)
                .results()
                .map(row -> {
                    var cells = CELL.matcher(row.group(2)).results().toList();
                    return new Cells(row.group(1), of("input", cells), of("output", cells));
                })
                .toList();
    }

    private static List<String> of(String side, List<MatchResult> cells) {
        return cells.stream()
                .filter(cell -> cell.group(1).equals(side))
                .map(cell -> plain(cell.group(2)))
                .toList();
    }

    /** As people read it. Errors: IllegalArgumentException for a table that asks what may not be asked. */
    static RouteRules rules(String dmn) {
        var columns = columns(dmn);
        return new RouteRules(rows(dmn).stream().map(row -> line(row, columns)).toList(), limits(dmn));
    }

    private static Line line(Cells row, List<String> columns) {
        var conditions = new ArrayList<Condition>();
        for (int i = 0; i < row.asks().size(); i++)
            if (!row.asks().get(i).equals(ANY))
                conditions.add(Condition.read(row.asks().get(i), input(columns.get(i))));
        return new Line(
                row.row(),
                conditions,
                quoted(row.answers().get(1)).stream()
                        .flatMap(code -> Route.find(code).stream())
                        .toList(),
                quoted(row.answers().get(2)).stream().map(Track::valueOf).toList(),
                then(row.answers().getLast()));
    }

    private static Then then(String walk) {
        return switch (walk) {
            case "\"STOP\"" -> Then.ROUTE;
            case "\"END\"" -> Then.NOTHING;
            default -> Then.ON;
        };
    }

    private static Input input(String column) {
        return Input.find(column).orElseThrow(() -> new IllegalArgumentException("may not be asked: " + column));
    }

    /** The limits that can be moved: numbers of an amount, but no number that is a band of its own. By input, from low to high. */
    static List<Limit> limits(String dmn) {
        var columns = columns(dmn).stream().map(Input::find).toList();
        var found = new TreeMap<Input, TreeMap<BigDecimal, List<Found>>>();
        for (var row : rows(dmn))
            for (var one : movable(row, columns))
                found.computeIfAbsent(one.input(), input -> new TreeMap<>())
                        .computeIfAbsent(one.number(), number -> new ArrayList<>())
                        .add(new Found(row.row(), one));
        var limits = new ArrayList<Limit>();
        for (var numbers : found.values()) {
            int place = 1;
            for (var alike : numbers.values()) limits.add(limit(place++, alike));
        }
        return limits;
    }

    /** A number that can be moved, in a row. */
    private record Found(String row, Compared number) {}

    private static Limit limit(int place, List<Found> alike) {
        var first = alike.getFirst().number();
        return new Limit(
                first.input(),
                place,
                first.last() ? Limit.Kind.UP_TO : Limit.Kind.FROM,
                first.number(),
                alike.stream().map(Found::row).distinct().toList());
    }

    private static List<Compared> movable(Cells row, List<Optional<Input>> columns) {
        var all = new ArrayList<Compared>();
        for (int i = 0; i < row.asks().size(); i++)
            all.addAll(Compared.in(row.asks().get(i), columns.get(i)));
        for (var answer : row.answers()) all.addAll(Compared.in(answer, Optional.empty()));
        return all.stream().filter(TableText::movable).toList();
    }

    private static boolean movable(Compared one) {
        return !one.alone() && one.input().scale().isPresent();
    }

    /** The same with other numbers for these limits. */
    static String with(String dmn, Map<Limit, BigDecimal> moved) {
        Map<String, BigDecimal> numbers = moved.entrySet().stream()
                .collect(Collectors.toMap(
                        one -> name(one.getKey().input(), one.getKey().value()), Map.Entry::getValue));
        var columns = columns(dmn).stream().map(Input::find).toList();
        return replaced(ROW, dmn, row -> row(row.group(), columns, numbers));
    }

    private static String row(String row, List<Optional<Input>> columns, Map<String, BigDecimal> numbers) {
        var left = columns.iterator();
        return replaced(CELL, row, cell -> {
            var column = cell.group(1).equals("input") ? left.next() : Optional.<Input>empty();
            var text = moved(plain(cell.group(2)), column, numbers);
            return "<" + cell.group(1) + "Entry><text>" + written(text) + "</text>";
        });
    }

    private static String moved(String cell, Optional<Input> column, Map<String, BigDecimal> numbers) {
        var text = new StringBuilder(cell);
        for (var one : Compared.in(cell, column).reversed()) {
            var to = numbers.get(name(one.input(), one.number()));
            if (to != null && movable(one)) text.replace(one.from(), one.to(), to.toPlainString());
        }
        return text.toString();
    }

    private static String name(Input input, BigDecimal number) {
        return input + " " + number.stripTrailingZeros().toPlainString();
    }

    private static String replaced(Pattern what, String text, Function<MatchResult, String> by) {
        return what.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
    }

    private static List<String> quoted(String cell) {
        return QUOTED.matcher(cell).results().map(one -> one.group(1)).toList();
    }

    private static String plain(String xml) {
        return xml.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String written(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
