package nl.kansrijk.triage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.kansrijk.triage.Given.Amount;
import nl.kansrijk.triage.Given.Code;
import nl.kansrijk.triage.Given.Codes;
import nl.kansrijk.triage.Given.Fact;
import nl.kansrijk.triage.Inputs.Around;
import nl.kansrijk.triage.RouteRules.Line;

/** Everything that makes a difference to one row: of each input that it asks one value of every band, in every combination. */
final class Trying {
    private static final String OTHER = "OTHER";

    private Trying() {}

    static List<Inputs> all(Line line, RuleSet rules) {
        List<Map<Input, Given>> all = List.of(Map.of(Input.CAUSES, new Codes(List.of())));
        for (var input : line.asks()) all = with(all, input, values(input, line, rules));
        return all.stream()
                .map(known -> new Inputs(known, List.of(), Around.NOTHING))
                .toList();
    }

    private static List<Map<Input, Given>> with(List<Map<Input, Given>> before, Input input, List<Given> values) {
        var all = new ArrayList<Map<Input, Given>>();
        for (var known : before)
            for (var value : values) {
                var more = new EnumMap<Input, Given>(Input.class);
                more.putAll(known);
                more.put(input, value);
                all.add(more);
            }
        return values.isEmpty() ? before : all;
    }

    private static List<Given> values(Input input, Line line, RuleSet rules) {
        var terms = line.conditions().stream()
                .flatMap(one -> one.anyOf().stream())
                .filter(one -> one.input() == input)
                .toList();
        if (terms.stream().anyMatch(one -> one.test() == Condition.Test.UNKNOWN)) return List.of();
        if (input == Input.CAUSES) return causes(terms.stream().flatMap(one -> one.values().stream()));
        return input.scale()
                .map(scale -> amounts(input, scale, rules))
                .orElseGet(() -> codes(
                        terms.stream().flatMap(one -> one.values().stream()).toList()));
    }

    private static List<Given> causes(Stream<String> codes) {
        return Stream.concat(Stream.of(new Codes(List.of())), codes.map(code -> new Codes(List.of(code))))
                .map(Given.class::cast)
                .toList();
    }

    private static List<Given> amounts(Input input, Input.Scale scale, RuleSet rules) {
        var firsts = new TreeSet<BigDecimal>(rules.limits(input));
        firsts.add(scale.least());
        return firsts.stream()
                .filter(one -> one.compareTo(scale.least()) >= 0 && one.compareTo(scale.most()) <= 0)
                .map(one -> (Given) new Amount(one))
                .toList();
    }

    private static List<Given> codes(List<String> values) {
        boolean facts = values.contains("true") || values.contains("false");
        if (facts) return List.of(new Fact(true), new Fact(false));
        return Stream.concat(values.stream(), Stream.of(OTHER))
                .map(code -> (Given) new Code(code))
                .toList();
    }
}
