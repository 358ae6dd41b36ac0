package nl.kansrijk.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one cell of a row asks: one of these is enough. */
public record Condition(List<Term> anyOf) {
    private static final Pattern CODES = Pattern.compile("\"[^\"]*\"(?:\\s*,\\s*\"[^\"]*\")*");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern HAS = Pattern.compile("list contains\\(\\?, \"([^\"]*)\"\\)");
    private static final Pattern RANGE = Pattern.compile("\\[(\\S+?)\\.\\.(\\S+?)]");
    private static final Pattern COMPARED = Pattern.compile("(\\?|[A-Za-z]+)?\\s*(<=|>=|<|>|=)\\s*(\\S+)");

    public Condition {
        anyOf = List.copyOf(anyOf);
    }

    /** One question: of which input, how it is held against which values. */
    public record Term(Input input, Test test, List<String> values) {
        public Term {
            values = List.copyOf(values);
        }
    }

    /** How an input is held against values. Texts: {@code routes.test.<name>}. */
    public enum Test {
        BELOW,
        UP_TO,
        FROM,
        ABOVE,
        BETWEEN,
        /** One of these. */
        IS,
        /** Among several, one of these. */
        HAS,
        /** There is none. */
        NONE,
        UNKNOWN
    }

    /** Reads a cell. Errors: IllegalArgumentException for one in another shape, or that asks what may not be asked. */
    static Condition read(String cell, Input column) {
        var text = cell.strip();
        if (text.startsWith("(") && text.endsWith(") = true")) text = text.substring(1, text.length() - 8);
        if (text.startsWith("list contains"))
            return new Condition(List.of(new Term(column, Test.HAS, all(HAS.matcher(text)))));
        if (CODES.matcher(text).matches())
            return new Condition(List.of(new Term(column, Test.IS, all(QUOTED.matcher(text)))));
        var terms = new ArrayList<Term>();
        for (var part : text.split(" or ")) terms.add(term(part.strip(), column));
        return new Condition(terms);
    }

    private static Term term(String text, Input column) {
        if (text.equals("null")) return new Term(column, Test.UNKNOWN, List.of());
        if (text.equals("count(?) = 0")) return new Term(column, Test.NONE, List.of());
        var range = RANGE.matcher(text);
        if (range.matches()) return new Term(column, Test.BETWEEN, List.of(range.group(1), range.group(2)));
        var compared = COMPARED.matcher(text);
        if (!compared.matches()) return new Term(column, Test.IS, List.of(text));
        var input = Optional.ofNullable(compared.group(1))
                .filter(name -> !name.equals("?"))
                .map(name -> Input.find(name).orElseThrow(() -> new IllegalArgumentException("unknown: " + name)))
                .orElse(column);
        return new Term(input, test(compared.group(2)), List.of(compared.group(3)));
    }

    private static Test test(String how) {
        return switch (how) {
            case "<" -> Test.BELOW;
            case "<=" -> Test.UP_TO;
            case ">=" -> Test.FROM;
            case ">" -> Test.ABOVE;
            default -> Test.IS;
        };
    }

    private static List<String> all(Matcher found) {
        return found.results().map(one -> one.group(1)).toList();
    }
}
