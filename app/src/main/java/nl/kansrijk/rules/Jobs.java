package nl.kansrijk.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import nl.kansrijk.rules.Figure.Count;
import nl.kansrijk.rules.Figure.Hours;

/**
 * How many jobs of the jobs agreement paid hours make. Source: counting rules of the banenafspraak, domain h.
 *
 * @param hours paid, of one person, a week
 */
public record Jobs(LocalDate day, BigDecimal hours, int people) implements Asked {
    private static final MathContext EXACT = MathContext.DECIMAL64;

    @Override
    public List<String> keys() {
        return List.of("banenafspraak.job", "banenafspraak.jobYear");
    }

    @Override
    public List<Line> lines(Amounts amounts) {
        var all = hours.multiply(BigDecimal.valueOf(people));
        var job = amounts.amount("banenafspraak.job");
        var jobs = all.divide(job, EXACT);
        return List.of(
                Line.of("jobs.hours", new Hours(all), new Hours(hours), new Count(BigDecimal.valueOf(people))),
                Line.of("jobs.year", new Hours(jobs.multiply(amounts.amount("banenafspraak.jobYear"), EXACT))),
                Line.of("jobs.count", new Count(jobs), new Hours(job)));
    }

    @Override
    public List<String> assumptions() {
        return List.of("jobs.register", "jobs.paid", "jobs.year");
    }
}
