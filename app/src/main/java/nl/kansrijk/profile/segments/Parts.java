package nl.kansrijk.profile.segments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.stereotype.Component;

/** Takes rules apart into what a statement must be, by the limits of a day. */
@Component
class Parts {
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(5);
    private static final BigDecimal STEP = new BigDecimal("0.01");
    private final RuleParameters limits;

    Parts(RuleParameters limits) {
        this.limits = limits;
    }

    Stream<Part> of(int number, Rule rule, LocalDate day) {
        return rule.options().stream().flatMap(option -> of(number, rule.trait(), option, day));
    }

    private Stream<Part> of(int number, Trait trait, String option, LocalDate day) {
        return switch (trait.kind()) {
            case BAND -> Stream.of(Part.number(number, trait, band(option, day)));
            case STEP -> Stream.of(Part.number(number, trait, step(option)));
            case SPAN -> Stream.of(Part.number(number, trait, ends(option)));
            case CODE -> Stream.of(Part.value(number, trait, trait.item(), "C" + option));
            case ITEM ->
                trait.values().isEmpty()
                        ? Stream.of(Part.value(number, trait, option, ""))
                        : trait.values().stream().map(value -> Part.value(number, trait, option, value));
            case AGE -> Stream.of();
        };
    }

    /** The ages that a rule names. */
    static IntPredicate age(Rule rule) {
        var spans = rule.options().stream()
                .map(Parts::ends)
                .map(ends -> ends.stream().map(BigDecimal::intValueExact).toList())
                .toList();
        return age -> spans.stream().anyMatch(span -> age >= span.getFirst() && age <= span.getLast());
    }

    /** Both ends of what an option such as 16-23 spans. */
    static List<BigDecimal> ends(String option) {
        return Arrays.stream(option.split("-")).map(BigDecimal::new).toList();
    }

    private List<BigDecimal> band(String option, LocalDate day) {
        var low = BigDecimal.valueOf(limits.value("intake.bandLow", day), 2);
        var high = BigDecimal.valueOf(limits.value("intake.bandHigh", day), 2);
        return switch (option) {
            case "LOW" -> List.of(BigDecimal.ZERO, low.subtract(STEP));
            case "MIDDLE" -> List.of(low, high);
            default -> List.of(high.add(STEP), HIGHEST);
        };
    }

    private static List<BigDecimal> step(String option) {
        return switch (option) {
            case "LOW" -> ends("1-2");
            case "MIDDLE" -> ends("3-3");
            default -> ends("4-5");
        };
    }
}
