package nl.kansrijk.web.reckon;

import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.rules.Figure;
import nl.kansrijk.rules.Line;
import nl.kansrijk.rules.Reckoning;
import nl.kansrijk.taxonomy.RuleParameter;
import nl.kansrijk.taxonomy.RuleParameter.Certainty;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.rules.RuleAmounts;

/** Puts a sum into words, to the cent. */
record OutcomeWords(Words words) {
    private static final Set<Certainty> UNSURE = EnumSet.of(Certainty.PROPOSED, Certainty.ESTIMATED);

    OutcomeView view(Reckoning reckoning) {
        return switch (reckoning) {
            case Reckoning.NoValue(var day, var keys) ->
                new OutcomeView(
                        Optional.of(words.say("reckon.novalue", words.day(day), names(keys))),
                        new Lists.Fact("", ""),
                        List.of(),
                        List.of(),
                        List.of());
            case Reckoning.Known known ->
                new OutcomeView(
                        Optional.empty(),
                        fact(known.outcome()),
                        known.lines().subList(0, known.lines().size() - 1).stream()
                                .map(this::fact)
                                .toList(),
                        Stream.concat(
                                        unsure(known),
                                        known.assumptions().stream().map(one -> words.say("reckon.assume." + one)))
                                .toList(),
                        known.used().stream().map(this::used).toList());
        };
    }

    /** What the sum rests on that is not certain, so that nobody takes it for sure. */
    private Stream<String> unsure(Reckoning.Known known) {
        var keys = known.used().stream()
                .filter(rule -> UNSURE.contains(rule.certainty()))
                .map(RuleParameter::key)
                .toList();
        return keys.isEmpty() ? Stream.of() : Stream.of(words.say("reckon.assume.unsure", names(keys)));
    }

    Lists.Fact fact(Line line) {
        var facts = line.with().stream().map(this::say).toArray();
        return new Lists.Fact(words.say("reckon.line." + line.key(), facts), say(line.outcome()));
    }

    String say(Figure figure) {
        return switch (figure) {
            case Figure.Euros(var amount) ->
                words.euro(
                        amount.setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact());
            case Figure.Share(var part) -> words.say("rule.unit.permille", words.decimal(part.movePointRight(2)));
            case Figure.Hours(var amount) -> words.say("rule.unit.tenth-hour", words.decimal(amount));
            case Figure.Count(var amount) -> words.decimal(amount);
            case Figure.Months(var amount) -> words.count("rule.unit.month", amount);
            case Figure.Weeks(var amount) -> words.count("rule.unit.week", amount);
            case Figure.Years(var amount) -> words.count("rule.unit.year", amount);
            case Figure.Day(var day) -> words.day(day);
            case Figure.Word(var key) -> words.say("reckon.word." + key);
        };
    }

    private String names(List<String> keys) {
        return keys.stream().map(key -> words.say("rule.name." + key)).collect(Collectors.joining("; "));
    }

    private OutcomeView.Used used(RuleParameter rule) {
        return new OutcomeView.Used(
                words.say("rule.name." + rule.key()),
                RuleAmounts.say(rule, words),
                words.say("rules.since", words.shortDay(rule.validFrom())),
                rule.source(),
                words.say("rule.certainty." + rule.certainty()));
    }
}
