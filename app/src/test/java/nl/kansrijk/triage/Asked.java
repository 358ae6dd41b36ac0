package nl.kansrijk.triage;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.triage.Inputs.Around;

/** What the table is asked in a test: enough is known, and nothing else is said but what stands there. */
final class Asked {
    private static final RuleSet TABLE = RuleSets.shipped();
    private final Map<Input, Given> known = new EnumMap<>(Input.class);
    private List<String> domains = List.of();

    private Asked() {
        known.put(Input.KNOWN_PERCENT, Given.Amount.of(100));
        known.put(Input.CAUSES, new Given.Codes(List.of()));
    }

    static Asked nothing() {
        return new Asked();
    }

    Asked code(Input input, String code) {
        known.put(input, new Given.Code(code));
        return this;
    }

    Asked amount(Input input, String amount) {
        known.put(input, new Given.Amount(new BigDecimal(amount)));
        return this;
    }

    Asked fact(Input input, boolean so) {
        known.put(input, new Given.Fact(so));
        return this;
    }

    Asked causes(String... codes) {
        known.put(Input.CAUSES, new Given.Codes(List.of(codes)));
        return this;
    }

    Asked domains(String... hard) {
        domains = List.of(hard);
        long five = Arrays.stream(hard)
                .filter(one -> Input.HARD_DOMAINS.sources().contains("LD_" + one))
                .count();
        known.put(Input.HARD_DOMAINS, Given.Amount.of(five));
        known.put(Input.DOMAINS_AT_TWO, Given.Amount.of(hard.length));
        return this;
    }

    Inputs inputs() {
        return new Inputs(known, List.of(), new Around(Optional.empty(), Optional.empty(), domains, List.of()));
    }

    Advice advice() {
        return Advising.advise(TABLE, inputs());
    }
}
