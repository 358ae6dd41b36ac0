package nl.kansrijk.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * One thing in which two packages differ.
 *
 * @param about the code of a question, the key of a text, or the key of a limit
 * @param before empty for something new
 * @param after empty for something that is gone
 */
public record MethodDifference(Kind kind, String about, String before, String after) {
    /** What differs. */
    public enum Kind {
        QUESTION,
        ORDER,
        STEP,
        TEXT,
        RULE
    }

    /** Everything in which the second differs from the first: questions, their order, what is filled in, words, limits. */
    public static List<MethodDifference> between(MethodPackage before, MethodPackage after) {
        var all = new ArrayList<MethodDifference>();
        compare(Kind.QUESTION, rows(before.questions(), "code"), rows(after.questions(), "code"), all);
        order(before, after, all);
        compare(Kind.STEP, rows(before.parts(), "question", "part"), rows(after.parts(), "question", "part"), all);
        for (var language : new TreeSet<>(after.texts().keySet()))
            compare(
                    Kind.TEXT,
                    named(language, before.texts().getOrDefault(language, Map.of())),
                    named(language, after.texts().getOrDefault(language, Map.of())),
                    all);
        compare(Kind.RULE, written(before.rules()), written(after.rules()), all);
        return all;
    }

    private static void compare(
            Kind kind, Map<String, String> before, Map<String, String> after, List<MethodDifference> all) {
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (var key : keys) {
            var old = before.getOrDefault(key, "");
            var now = after.getOrDefault(key, "");
            if (!old.equals(now)) all.add(new MethodDifference(kind, key, old, now));
        }
    }

    /** The questions that both have, in another order. */
    private static void order(MethodPackage before, MethodPackage after, List<MethodDifference> all) {
        var old = codes(before);
        var now = codes(after);
        var oldShared = old.stream().filter(now::contains).toList();
        var nowShared = now.stream().filter(old::contains).toList();
        if (!oldShared.equals(nowShared))
            all.add(new MethodDifference(Kind.ORDER, "", String.join(" ", oldShared), String.join(" ", nowShared)));
    }

    private static List<String> codes(MethodPackage method) {
        return method.questions().stream()
                .map(row -> Objects.requireNonNullElse(row.get("code"), ""))
                .toList();
    }

    private static Map<String, String> rows(List<Map<String, String>> rows, String... names) {
        var all = new LinkedHashMap<String, String>();
        for (var row : rows) {
            var name = new StringBuilder();
            for (var column : names) {
                var value = row.getOrDefault(column, "");
                if (!value.isEmpty()) name.append(name.isEmpty() ? "" : ".").append(value);
            }
            var said = new StringBuilder();
            new java.util.TreeMap<>(row).forEach((column, value) -> {
                boolean naming = List.of(names).contains(column);
                if (!naming && !value.isEmpty())
                    said.append(said.isEmpty() ? "" : ", ").append(column + ": " + value);
            });
            all.put(name.toString(), said.toString());
        }
        return all;
    }

    private static Map<String, String> named(String language, Map<String, String> texts) {
        var all = new LinkedHashMap<String, String>();
        texts.forEach((key, text) -> all.put(key + " (" + language + ")", text));
        return all;
    }

    private static Map<String, String> written(Map<String, Long> rules) {
        var all = new LinkedHashMap<String, String>();
        rules.forEach((key, value) -> all.put(key, Long.toString(value)));
        return all;
    }
}
