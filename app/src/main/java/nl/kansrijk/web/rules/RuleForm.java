package nl.kansrijk.web.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.taxonomy.RuleParameter;
import nl.kansrijk.taxonomy.RuleParameter.Certainty;
import nl.kansrijk.taxonomy.rulebook.RuleValue;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.Words;

/** A new value of a rule as it was typed; every mistake at once. */
record RuleForm(String key, String unit, Map<String, String> sent) {
    static final String VALUE = "waarde";
    static final String FROM = "vanaf";
    static final String TO = "totenmet";
    static final String SOURCE = "bron";
    static final String LINK = "adres";
    static final String CERTAINTY = "zekerheid";
    static final String SAYS = "uitleg";
    static final String SAYS_ENGLISH = "uitleg-en";
    private static final int LONGEST = 200;
    private static final int LONGEST_TEXT = 600;
    private static final int LEAST_SOURCE = 10;
    private static final int LAST_YEAR = 2199;

    Parsed<RuleValue> parse() {
        var wrong = new ArrayList<FieldError>();
        var value = RuleAmounts.read(typed(VALUE), unit);
        if (value.isEmpty()) wrong.add(FieldError.of(VALUE, missing(VALUE, "rules.wrong.value." + kind())));
        var from = day(FROM);
        if (from.isEmpty()) wrong.add(FieldError.of(FROM, missing(FROM, "rules.wrong.day")));
        var to = day(TO);
        if (to.isEmpty() && !typed(TO).isEmpty()) wrong.add(FieldError.of(TO, "rules.wrong.day"));
        else if (to.isPresent() && from.isPresent() && to.get().isBefore(from.get()))
            wrong.add(FieldError.of(TO, "rules.wrong.end"));
        texts(wrong);
        var certainty = certainty();
        if (certainty.isEmpty()) wrong.add(FieldError.of(CERTAINTY, "rules.wrong.certainty.choose"));
        if (!wrong.isEmpty()) return new Parsed.Bad<>(wrong);
        var rule = new RuleParameter(
                key, value.orElseThrow(), unit, from.orElseThrow(), to, typed(SOURCE), certainty.orElseThrow());
        return new Parsed.Good<>(
                new RuleValue(rule, typed(LINK), new RuleValue.Says(typed(SAYS), typed(SAYS_ENGLISH))));
    }

    private void texts(List<FieldError> wrong) {
        int source = typed(SOURCE).length();
        if (source < LEAST_SOURCE || source > LONGEST)
            wrong.add(FieldError.of(SOURCE, missing(SOURCE, "rules.wrong.source")));
        if (!typed(LINK).matches("(https://[A-Za-z0-9][^\\s\"<>]{3," + LONGEST + "})?"))
            wrong.add(FieldError.of(LINK, "rules.wrong.link"));
        for (var field : List.of(SAYS, SAYS_ENGLISH))
            if (typed(field).length() > LONGEST_TEXT) wrong.add(FieldError.of(field, "rules.wrong.long"));
        if (typed(SAYS).isEmpty() != typed(SAYS_ENGLISH).isEmpty())
            wrong.add(FieldError.of(typed(SAYS).isEmpty() ? SAYS : SAYS_ENGLISH, "rules.wrong.both.needed"));
    }

    /** The questions, with what was typed and what is wrong; {@code overlap} says which value is in the way. */
    List<Field> fields(List<FieldError> errors, Optional<String> overlap, Words words) {
        var from = ask(FROM, errors, words).hinted(words.say("rules.hint.vanaf"));
        return List.of(
                value(errors, words),
                new Field.Date(overlap.map(from::wrong).orElse(from), typed(FROM), "", ""),
                new Field.Date(ask(TO, errors, words).optional(), typed(TO), "", ""),
                Field.Text.of(ask(SOURCE, errors, words), typed(SOURCE), LONGEST),
                Field.Text.of(ask(LINK, errors, words).optional(), typed(LINK), LONGEST),
                new Field.Select(ask(CERTAINTY, errors, words), typed(CERTAINTY), certainties(words)),
                new Field.Area(ask(SAYS, errors, words).optional(), typed(SAYS), 2, LONGEST_TEXT),
                new Field.Area(ask(SAYS_ENGLISH, errors, words).optional(), typed(SAYS_ENGLISH), 2, LONGEST_TEXT));
    }

    private Field value(List<FieldError> errors, Words words) {
        var ask = ask(VALUE, errors, words);
        if (kind().equals(RuleAmounts.HOLDS))
            return new Field.Radios(
                    ask,
                    typed(VALUE),
                    List.of(
                            Field.Option.of("ja", words.say("rule.holds.yes")),
                            Field.Option.of("nee", words.say("rule.holds.no"))));
        return Field.Text.of(ask.hinted(words.say("rules.hint." + kind(), unitWords(words))), typed(VALUE), 20);
    }

    private String unitWords(Words words) {
        return words.knows("rule.unit." + unit + ".plain") ? words.say("rule.unit." + unit + ".plain") : "";
    }

    private static List<Field.Option> certainties(Words words) {
        var options = new ArrayList<Field.Option>();
        options.add(Field.Option.of("", words.say("rules.choose")));
        for (var one : Certainty.values()) options.add(Field.Option.of(one.name(), words.say("rule.certainty." + one)));
        return options;
    }

    private static Field.Ask ask(String name, List<FieldError> errors, Words words) {
        return Field.Ask.of(name, words.say("rules.ask." + name)).wrongAmong(errors, words);
    }

    /** How the number is written: cent, permille, tenth-hour and holds in their own way, everything else as a whole number. */
    private String kind() {
        return switch (unit) {
            case "cent", "permille", "tenth-hour", RuleAmounts.HOLDS -> unit;
            default -> "whole";
        };
    }

    private Optional<Certainty> certainty() {
        return Arrays.stream(Certainty.values())
                .filter(one -> one.name().equals(typed(CERTAINTY)))
                .findFirst();
    }

    private Optional<LocalDate> day(String field) {
        return Typed.day(typed(field)).filter(day -> day.getYear() >= 1900 && day.getYear() <= LAST_YEAR);
    }

    private String missing(String field, String key) {
        return typed(field).isEmpty() ? "rules.wrong." + field + ".missing" : key;
    }

    private String typed(String field) {
        return sent.getOrDefault(field, "").strip();
    }
}
