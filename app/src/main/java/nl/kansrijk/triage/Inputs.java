package nl.kansrijk.triage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.triage.Given.Amount;

/** Everything the table is asked about one person on one day; what is not among {@code known} is unknown. Frozen with a run. */
public record Inputs(Map<Input, Given> known, List<Missing> missing, Around around) {
    public Inputs {
        known = Map.copyOf(known);
        missing = List.copyOf(missing);
    }

    /**
     * What belongs to it for the words of the advice.
     *
     * @param awayUntil when someone who is not available now is so again
     * @param occupation code of the wished occupation that is nearest
     * @param domains life domains, such as FIN, on the second step or lower
     * @param basis the statements that counted
     */
    public record Around(
            Optional<LocalDate> awayUntil, Optional<String> occupation, List<String> domains, List<Basis> basis) {
        /** Nothing more. */
        public static final Around NOTHING = new Around(Optional.empty(), Optional.empty(), List.of(), List.of());

        public Around {
            domains = List.copyOf(domains);
            basis = List.copyOf(basis);
        }
    }

    /** What is known of this input. */
    public Optional<Given> given(Input input) {
        return Optional.ofNullable(known.get(input));
    }

    /** The amount of this input, when it has one. */
    public Optional<BigDecimal> amount(Input input) {
        return given(input).flatMap(one -> one instanceof Amount(var amount) ? Optional.of(amount) : Optional.empty());
    }

    /** The same with another value of one input. A domain that is one of the five counts among all domains too. */
    Inputs with(Input input, Given value) {
        var changed = new EnumMap<Input, Given>(Input.class);
        changed.putAll(known);
        changed.put(input, value);
        if (value instanceof Amount(var now))
            switch (input) {
                case HARD_DOMAINS ->
                    put(changed, Input.DOMAINS_AT_TWO, all -> all.add(now.subtract(before(Input.HARD_DOMAINS))));
                case DOMAINS_AT_TWO -> put(changed, Input.HARD_DOMAINS, hard -> hard.min(now));
                default -> {} // stands by itself
            }
        return new Inputs(changed, missing, around);
    }

    private BigDecimal before(Input input) {
        return amount(input).orElse(BigDecimal.ZERO);
    }

    private void put(Map<Input, Given> changed, Input other, java.util.function.UnaryOperator<BigDecimal> how) {
        amount(other).ifPresent(there -> changed.put(other, new Amount(how.apply(there))));
    }
}
