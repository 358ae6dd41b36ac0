package nl.kansrijk.triage;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.triage.Advice.Change;
import nl.kansrijk.triage.Given.Amount;
import nl.kansrijk.triage.Given.Code;
import nl.kansrijk.triage.Given.Fact;
import nl.kansrijk.triage.Input.Scale;

/**
 * What would change an advice: one input at a time goes to its next band, up and down; the bands are those of the table
 * itself. What is unknown is no band: that is asked. Source: domain e.4, counterfactual.
 */
final class NextBands {
    private NextBands() {}

    /** At most three changes that lead to another route, one for each input: what leads nearer to work first, then by column. */
    static List<Change> leadingElsewhere(RuleSet rules, Inputs inputs, Route route) {
        return Arrays.stream(Input.values())
                .filter(Input::changes)
                .flatMap(input -> first(rules, inputs, input, route).stream())
                .sorted(Comparator.comparing(change -> !change.route().heavierThan(route)))
                .limit(Advice.MOST_CHANGES)
                .toList();
    }

    private static Optional<Change> first(RuleSet rules, Inputs inputs, Input input, Route route) {
        return inputs.given(input).stream()
                .flatMap(now -> next(rules, input, now)
                        .flatMap(then -> Advising.route(rules, inputs.with(input, then))
                                .filter(other -> other != route)
                                .map(other -> new Change(input, now, then, other))
                                .stream()))
                .findFirst();
    }

    /** The nearest values in another band. */
    private static Stream<Given> next(RuleSet rules, Input input, Given now) {
        return switch (now) {
            case Amount(BigDecimal amount) ->
                input.scale().stream().flatMap(scale -> amounts(rules, input, amount, scale));
            case Code(String code) -> codes(input, code);
            case Fact(boolean so) -> Stream.of(new Fact(!so));
            case Given.Codes several -> Stream.empty(); // where something comes from is talked about, not turned
        };
    }

    private static Stream<Given> codes(Input input, String code) {
        int place = input.ladder().indexOf(code);
        return place < 0
                ? Stream.empty()
                : Stream.of(place + 1, place - 1)
                        .filter(other -> other >= 0 && other < input.ladder().size())
                        .map(other -> new Code(input.ladder().get(other)));
    }

    /** The first of the band above, and the last of the band below. */
    private static Stream<Given> amounts(RuleSet rules, Input input, BigDecimal now, Scale scale) {
        var begins = rules.limits(input);
        var above = Optional.ofNullable(begins.higher(now));
        var below = Optional.ofNullable(begins.floor(now)).map(first -> first.subtract(scale.step()));
        return Stream.concat(above.stream(), below.stream())
                .filter(one -> one.compareTo(scale.least()) >= 0 && one.compareTo(scale.most()) <= 0)
                .map(Amount::new);
    }
}
