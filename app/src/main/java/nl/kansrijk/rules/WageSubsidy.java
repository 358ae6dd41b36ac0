package nl.kansrijk.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kansrijk.rules.Figure.Euros;
import nl.kansrijk.rules.Figure.Hours;
import nl.kansrijk.rules.Figure.Months;
import nl.kansrijk.rules.Figure.Share;

/**
 * Wage-cost subsidy per month: the wage value that is missing of the minimum wage with holiday allowance, no more than the
 * limit, for the hours of the job, with the addition for employer costs. Unmeasured it is a fixed share for some months.
 * Source: Participatiewet 10d, domain h.
 *
 * @param hours a week, no more than a normal full-time week there
 */
public record WageSubsidy(LocalDate day, Value value, BigDecimal hours, MinimumWage wage) implements Asked {
    private static final MathContext EXACT = MathContext.DECIMAL64;

    /** What someone's work is worth beside the wage. */
    public sealed interface Value {
        /** Measured. Range: 0..1 of the minimum wage. */
        record Measured(BigDecimal share) implements Value {
            public Measured {
                if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)
                    throw new IllegalArgumentException("a wage value is 0..1, was " + share);
            }
        }

        /** Not measured yet. */
        record Unmeasured() implements Value {}
    }

    @Override
    public List<String> keys() {
        var keys = new ArrayList<>(List.of("wml.month36"));
        wage.key().ifPresent(keys::add);
        keys.addAll(List.of("wml.holiday", "wml.fulltime"));
        switch (value) {
            case Value.Measured measured -> keys.add("lks.cap");
            case Value.Unmeasured unmeasured -> keys.addAll(List.of("lks.flat", "lks.flat.months"));
        }
        keys.addAll(List.of("lks.overhead", "lks.overheadOpen"));
        return keys;
    }

    @Override
    public List<Line> lines(Amounts amounts) {
        var lines = new ArrayList<Line>();
        var month = amounts.amount("wml.month36");
        var wages = wage.key()
                .map(key -> month.multiply(amounts.amount(key), EXACT))
                .orElse(month);
        var base = wages.multiply(BigDecimal.ONE.add(amounts.amount("wml.holiday")), EXACT);
        lines.add(Line.of("subsidy.wage", new Euros(wages)));
        lines.add(Line.of("subsidy.base", new Euros(base), amounts.share("wml.holiday")));
        var added = BigDecimal.ONE.add(amounts.amount("lks.overhead"));
        boolean within = amounts.holds("lks.overheadOpen");
        var asked = part(base, within ? added : BigDecimal.ONE, amounts, lines);
        var forHours = asked.multiply(hours, EXACT).divide(amounts.amount("wml.fulltime"), EXACT);
        lines.add(Line.of(
                "subsidy.hours", new Euros(forHours), new Hours(hours), new Hours(amounts.amount("wml.fulltime"))));
        var total = within ? forHours : forHours.multiply(added, EXACT);
        var key = within ? "subsidy.total.within" : "subsidy.total";
        lines.add(Line.of(key, new Euros(total), amounts.share("lks.overhead")));
        return lines;
    }

    /** The share of a full month before the hours; {@code added} is what comes on top before the limit. */
    private BigDecimal part(BigDecimal base, BigDecimal added, Amounts amounts, List<Line> lines) {
        return switch (value) {
            case Value.Measured(var share) -> measured(base, added, share, amounts, lines);
            case Value.Unmeasured unmeasured -> {
                var flat = base.multiply(amounts.amount("lks.flat"), EXACT).multiply(added, EXACT);
                var months = new Months(amounts.whole("lks.flat.months"));
                lines.add(Line.of("subsidy.flat", new Euros(flat), amounts.share("lks.flat"), months));
                yield flat;
            }
        };
    }

    private static BigDecimal measured(
            BigDecimal base, BigDecimal added, BigDecimal share, Amounts amounts, List<Line> lines) {
        var gap = base.multiply(BigDecimal.ONE.subtract(share), EXACT).multiply(added, EXACT);
        lines.add(Line.of("subsidy.gap", new Euros(gap), new Share(share)));
        var cap = base.multiply(amounts.amount("lks.cap"), EXACT);
        if (gap.compareTo(cap) <= 0) return gap;
        lines.add(Line.of("subsidy.cap", new Euros(cap), amounts.share("lks.cap")));
        return cap;
    }

    @Override
    public List<String> assumptions() {
        return List.of("subsidy.minimum", "subsidy.fulltime", "subsidy.nosubsidy", "subsidy.register");
    }
}
