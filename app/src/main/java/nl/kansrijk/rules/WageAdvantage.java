package nl.kansrijk.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.rules.Figure.Euros;
import nl.kansrijk.rules.Figure.Hours;
import nl.kansrijk.rules.Figure.Weeks;
import nl.kansrijk.rules.Figure.Years;

/**
 * Wage-cost advantage: an amount per paid hour, up to a limit a year, for some years or as long as the job lasts. Source: Wet
 * tegemoetkomingen loondomein, domain h.
 *
 * @param hours paid, a week
 */
public record WageAdvantage(LocalDate day, Kind kind, BigDecimal hours) implements Asked {
    private static final MathContext EXACT = MathContext.DECIMAL64;

    /** For whom it is. */
    public enum Kind {
        JOBS_AGREEMENT("lkv.banenafspraak", "lkv.banenafspraak.lasting"),
        DISABLED("lkv.disabled", "lkv.disabled.years"),
        OTHER_PLACE("lkv.replace", "lkv.replace.years"),
        OLDER_BEFORE_2024("lkv.older.early", ""),
        OLDER_SINCE_2024("lkv.older.late", "");

        private final String rule;
        private final String term;

        Kind(String rule, String term) {
            this.rule = rule;
            this.term = term;
        }

        private String hour() {
            return rule + ".hour";
        }

        private String most() {
            return rule + ".max";
        }

        private Optional<String> years() {
            return Optional.of(term).filter(key -> key.endsWith(".years"));
        }
    }

    @Override
    public List<String> keys() {
        var keys = new ArrayList<>(List.of(kind.hour(), kind.most(), "lkv.weeks"));
        if (!kind.term.isEmpty()) keys.add(kind.term);
        return keys;
    }

    @Override
    public List<Line> lines(Amounts amounts) {
        var lines = new ArrayList<Line>();
        var paid = hours.multiply(amounts.amount("lkv.weeks"), EXACT);
        lines.add(Line.of("advantage.hours", new Hours(paid), new Hours(hours), new Weeks(amounts.whole("lkv.weeks"))));
        var sum = paid.multiply(amounts.amount(kind.hour()), EXACT);
        lines.add(Line.of("advantage.sum", new Euros(sum), amounts.euros(kind.hour())));
        var most = amounts.amount(kind.most());
        if (sum.compareTo(most) > 0) lines.add(Line.of("advantage.cap", new Euros(most)));
        lines.add(term(amounts));
        lines.add(Line.of("advantage.year", new Euros(sum.min(most))));
        return lines;
    }

    private Line term(Amounts amounts) {
        if (kind.term.isEmpty()) return Line.of("advantage.term", new Figure.Word("transition"));
        return Line.of(
                "advantage.term",
                kind.years()
                        .<Figure>map(key -> new Years(amounts.whole(key)))
                        .orElseGet(() -> new Figure.Word(amounts.holds(kind.term) ? "lasting" : "unknown")));
    }

    @Override
    public List<String> assumptions() {
        var all = new ArrayList<>(List.of("advantage.wholeyear", "advantage.paid"));
        all.add(kind == Kind.JOBS_AGREEMENT ? "advantage.register" : "advantage.declaration");
        all.add("advantage.tax");
        return all;
    }
}
