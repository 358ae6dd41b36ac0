package nl.kansrijk.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.kansrijk.rules.Figure.Day;
import nl.kansrijk.rules.Figure.Months;
import nl.kansrijk.rules.Figure.Word;

/**
 * Trial placement with benefit kept: how long, until which day, and which conditions still miss. Sources: Participatiewet 8a,
 * Werkloosheidswet 76a, domain h.
 *
 * @param day first day of the trial
 * @param months that are wished for
 * @param sickDays days of sickness, which do not count
 */
public record Trial(LocalDate day, Benefit benefit, int months, int sickDays, Set<Condition> met) implements Asked {
    public Trial {
        met = Set.copyOf(met);
    }

    /** The benefit that goes on. */
    public enum Benefit {
        ASSISTANCE("pw.trial.base", "pw.trial.max"),
        UNEMPLOYMENT("uwv.trial.usual", "uwv.trial.max");

        private final String usual;
        private final String most;

        Benefit(String usual, String most) {
            this.usual = usual;
            this.most = most;
        }
    }

    /** What must be so before it begins. */
    public enum Condition {
        SUITABLE,
        INSURED,
        NOT_BEFORE,
        PROSPECT
    }

    @Override
    public List<String> keys() {
        return List.of(benefit.usual, benefit.most, "trial.conditions", "trial.job", "trial.noProbation");
    }

    @Override
    public List<Line> lines(Amounts amounts) {
        var lines = new ArrayList<Line>();
        Arrays.stream(Condition.values())
                .filter(one -> !met.contains(one))
                .forEach(one -> lines.add(Line.of("trial.lacks." + one, new Word("missing"))));
        long usual = amounts.whole(benefit.usual);
        long most = amounts.whole(benefit.most);
        lines.add(Line.of("trial.usual", new Months(usual)));
        lines.add(Line.of("trial.most", new Months(most)));
        lines.add(Line.of("trial.job", new Months(amounts.whole("trial.job"))));
        if (amounts.holds("trial.noProbation")) lines.add(Line.of("trial.noprobation", new Word("none")));
        var last = day.plusMonths(Math.min(months, most)).minusDays(1).plusDays(sickDays);
        lines.add(Line.of("trial.until", new Day(last), new Months(Math.min(months, most))));
        lines.add(Line.of("trial.verdict", new Word(verdict(usual, most))));
        return lines;
    }

    private String verdict(long usual, long most) {
        if (met.size() < Condition.values().length) return "conditions";
        if (months > most) return "toolong";
        return months > usual ? "longer" : "fits";
    }

    @Override
    public List<String> assumptions() {
        return benefit == Benefit.ASSISTANCE
                ? List.of("trial.ordinance", "trial.sick", "trial.permission")
                : List.of("trial.sick", "trial.permission");
    }
}
