package nl.kansrijk.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.rules.Figure.Euros;
import nl.kansrijk.rules.Figure.Hours;
import nl.kansrijk.rules.Figure.Months;
import nl.kansrijk.rules.Figure.Word;

/**
 * Does work pay: social assistance beside a wage, per month. Taxes and allowances are not known and never guessed: without the
 * net wage the gross one is the most it can be, and so the effect is the most it can be too. Sources: Participatiewet 31, row 3-30.
 *
 * @param wage gross, an hour, in euros
 * @param net a month, in euros, when it is known
 * @param costs of working, a month, in euros
 */
public record WorkPays(
        LocalDate day,
        Household household,
        Disregard disregard,
        BigDecimal hours,
        BigDecimal wage,
        Optional<BigDecimal> net,
        BigDecimal costs)
        implements Asked {
    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** With whom someone shares the benefit. */
    public enum Household {
        SINGLE("norm.single"),
        COUPLE("norm.couple");

        private final String norm;

        Household(String norm) {
            this.norm = norm;
        }
    }

    /** Which part of earnings someone keeps beside the benefit. */
    public enum Disregard {
        NONE(List.of()),
        GENERAL(List.of("earn.25.share", "earn.25.max", "earn.25.months")),
        PARENT(List.of("earn.parent.share", "earn.parent.max", "earn.parent.months")),
        MEDICAL(List.of("earn.medical.share", "earn.medical.max")),
        UNIFORM(List.of("earn.new.share", "earn.new.months"));

        private final List<String> rules;

        Disregard(List<String> rules) {
            this.rules = rules;
        }

        private Optional<String> rule(String last) {
            return rules.stream().filter(key -> key.endsWith(last)).findFirst();
        }
    }

    @Override
    public List<String> keys() {
        var keys = new ArrayList<>(List.of(household.norm, "earn.weeks"));
        keys.addAll(disregard.rules);
        return keys;
    }

    @Override
    public List<Line> lines(Amounts amounts) {
        var norm = amounts.amount(household.norm);
        var gross = hours.multiply(wage).multiply(amounts.amount("earn.weeks")).divide(MONTHS, EXACT);
        var income = net.orElse(gross);
        var kept = kept(income, amounts);
        var left = norm.subtract(income).add(kept).max(BigDecimal.ZERO).min(norm);
        var together = income.add(left).subtract(costs);
        var lines = new ArrayList<Line>();
        lines.add(Line.of("pays.norm", new Euros(norm)));
        lines.add(Line.of("pays.gross", new Euros(gross), new Hours(hours), new Euros(wage)));
        lines.add(Line.of(net.isPresent() ? "pays.net" : "pays.net.most", new Euros(income)));
        lines.addAll(keeping(kept, amounts));
        lines.add(Line.of("pays.left", new Euros(left)));
        if (costs.signum() > 0) lines.add(Line.of("pays.costs", new Euros(costs)));
        lines.add(Line.of(net.isPresent() ? "pays.together" : "pays.together.most", new Euros(together)));
        lines.add(Line.of(net.isPresent() ? "pays.effect" : "pays.effect.most", new Euros(together.subtract(norm))));
        return lines;
    }

    private BigDecimal kept(BigDecimal income, Amounts amounts) {
        var part = disregard
                .rule(".share")
                .map(key -> income.multiply(amounts.amount(key), EXACT))
                .orElse(BigDecimal.ZERO);
        return disregard.rule(".max").map(key -> part.min(amounts.amount(key))).orElse(part);
    }

    private List<Line> keeping(BigDecimal kept, Amounts amounts) {
        if (disregard == Disregard.NONE) return List.of(Line.of("pays.kept.none", new Euros(kept)));
        var lines = new ArrayList<Line>();
        var share = amounts.share(disregard.rule(".share").orElseThrow());
        lines.add(disregard
                .rule(".max")
                .map(key -> Line.of("pays.kept", new Euros(kept), share, amounts.euros(key)))
                .orElseGet(() -> Line.of("pays.kept.share", new Euros(kept), share)));
        lines.add(Line.of(
                "pays.months",
                disregard
                        .rule(".months")
                        .<Figure>map(key -> new Months(amounts.whole(key)))
                        .orElseGet(() -> new Word("lasting"))));
        return lines;
    }

    @Override
    public List<String> assumptions() {
        var all = new ArrayList<String>();
        all.add(net.isPresent() ? "pays.nettyped" : "pays.netunknown");
        all.add("pays.allowances");
        all.add(household == Household.COUPLE ? "pays.partner" : "pays.alone");
        all.add("pays.age");
        all.add("pays.one");
        if (costs.signum() == 0) all.add("pays.nocosts");
        return all;
    }
}
