package nl.kansrijk.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kansrijk.rules.Figure.Day;
import nl.kansrijk.rules.Figure.Euros;
import nl.kansrijk.rules.Figure.Weeks;
import nl.kansrijk.rules.Figure.Word;

/**
 * No-risk cover: what UWV pays an employer for a day of sickness, and until when. Source: Ziektewet 29b, domain h.
 *
 * @param start first day of the job
 * @param dailyWage what someone earns a day as UWV counts it, in euros
 */
public record NoRisk(LocalDate day, LocalDate start, Group group, BigDecimal dailyWage) implements Asked {

    /** On what ground someone has it. */
    public enum Group {
        REGISTER(false),
        WAJONG(false),
        SHELTERED(false),
        WIA(true),
        SCHOOL(true);

        private final boolean ends;

        Group(boolean ends) {
            this.ends = ends;
        }
    }

    @Override
    public List<String> keys() {
        var keys = new ArrayList<>(List.of("norisk.pay", "norisk.most", "norisk.mostWeeks"));
        keys.add(group.ends ? "norisk.years" : "norisk.lasting");
        return keys;
    }

    @Override
    public List<Line> lines(Amounts amounts) {
        return List.of(
                until(amounts),
                Line.of(
                        "norisk.most",
                        new Euros(dailyWage.multiply(amounts.amount("norisk.most"))),
                        amounts.share("norisk.most"),
                        new Weeks(amounts.whole("norisk.mostWeeks"))),
                Line.of(
                        "norisk.pay",
                        new Euros(dailyWage.multiply(amounts.amount("norisk.pay"))),
                        amounts.share("norisk.pay")));
    }

    private Line until(Amounts amounts) {
        if (!group.ends)
            return Line.of("norisk.until", new Word(amounts.holds("norisk.lasting") ? "lasting" : "unknown"));
        var last = start.plusYears(amounts.whole("norisk.years")).minusDays(1);
        return Line.of("norisk.until", new Day(last));
    }

    @Override
    public List<String> assumptions() {
        return List.of("norisk.dailywage", "norisk.request", "norisk.employed");
    }
}
