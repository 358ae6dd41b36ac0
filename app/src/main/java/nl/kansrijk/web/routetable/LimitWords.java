package nl.kansrijk.web.routetable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kansrijk.triage.Condition;
import nl.kansrijk.triage.Given;
import nl.kansrijk.triage.Input;
import nl.kansrijk.triage.Limit;
import nl.kansrijk.web.Words;

/** Puts what a row asks in words, and its limits. */
final class LimitWords {
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+");
    private static final Set<String> FACTS = Set.of("true", "false");

    private LimitWords() {}

    static String label(Limit one, Words words) {
        return words.say("routes.limit." + one.kind(), name(one.input(), words));
    }

    static String name(Input input, Words words) {
        return words.say("routes.input." + input.column());
    }

    /** As people write it: 2,6 in Dutch. */
    static String number(BigDecimal number, Words words) {
        return number(number.toPlainString(), words);
    }

    private static String number(String number, Words words) {
        return words.language().equals("en") ? number : number.replace('.', ',');
    }

    static String condition(Condition one, Words words) {
        return one.anyOf().stream().map(term -> term(term, words)).collect(Collectors.joining(words.say("routes.or")));
    }

    private static String term(Condition.Term one, Words words) {
        var name = name(one.input(), words);
        var key = "routes.test." + one.test();
        return switch (one.test()) {
            case NONE, UNKNOWN -> words.say(key, name);
            case BETWEEN ->
                words.say(
                        key,
                        name,
                        number(one.values().getFirst(), words),
                        number(one.values().getLast(), words));
            case IS, HAS, BELOW, UP_TO, FROM, ABOVE -> words.say(key, name, values(one, words));
        };
    }

    private static String values(Condition.Term one, Words words) {
        List<String> said = one.values().stream()
                .map(value -> value(one.input(), value, words))
                .toList();
        return String.join(words.say("routes.or"), said);
    }

    /** What was known of an input. */
    static String given(Input input, Given given, Words words) {
        return switch (given) {
            case Given.Amount(BigDecimal amount) -> number(amount, words);
            case Given.Fact(boolean so) -> words.say(so ? "triage.yes" : "triage.no");
            case Given.Code(String code) -> value(input, code, words);
            case Given.Codes(List<String> codes) ->
                codes.isEmpty()
                        ? words.say("routes.none")
                        : String.join(
                                ", ",
                                codes.stream()
                                        .map(code -> value(input, code, words))
                                        .toList());
        };
    }

    private static String value(Input input, String value, Words words) {
        if (NUMBER.matcher(value).matches() && input != Input.SPEAKING) return number(value, words);
        if (FACTS.contains(value)) return words.say(value.equals("true") ? "triage.yes" : "triage.no");
        if (input == Input.SPEAKING) return words.say("characteristic.HS_LANG_NL.value." + value);
        if (input == Input.CAUSES) return words.say("characteristic.CAUSE.item." + value);
        var key = "routes.code." + input.column() + "." + value;
        if (words.knows(key)) return words.say(key);
        return input.sources().stream()
                .map(source -> "characteristic." + source + ".value." + value)
                .filter(words::knows)
                .findFirst()
                .map(known -> words.say(known))
                .orElse(value);
    }
}
