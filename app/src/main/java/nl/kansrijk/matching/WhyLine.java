package nl.kansrijk.matching;

import java.util.Comparator;
import java.util.List;
import nl.kansrijk.engine.Hurdle;
import nl.kansrijk.instruments.TrainingId;
import nl.kansrijk.shared.Reason;

/**
 * One line of why: what the job asks, what the person brings, what follows, how heavily it counts and what would help.
 * Value: 0..1000 for how well. Share: 0..1000 of all points that this line can earn. Texts: keys {@code matching.*} with
 * facts; facts that are codes say so (see {@link Speech}). Hurdle: what it puts in the way. Helps: of a known gap only, as a training answers no question. Source: rows X-01, 0-18; good-ideas 13.
 */
public record WhyLine(
        String criterion,
        Kind kind,
        boolean hard,
        Hurdle hurdle,
        Said said,
        int value,
        int share,
        List<TrainingId> helps) {
    public WhyLine {
        helps = List.copyOf(helps);
    }

    /** The one order in which reasons are named: what stands in the way most first. */
    public static Comparator<WhyLine> hardestFirst() {
        return Comparator.comparing(WhyLine::hurdle).reversed().thenComparing(line -> !line.isMissedOnDayOne());
    }

    /** Too little of the work of day one: of equals the first reason. */
    private boolean isMissedOnDayOne() {
        return inTheWay() && criterion.equals("day-one");
    }

    /** Whether it is an open question that has to be answered before anyone can say that it fits. */
    public boolean askFirst() {
        return hurdle == Hurdle.ASKED_FIRST;
    }

    /** Whether it surely stands in the way: a question does not. */
    public boolean inTheWay() {
        return hurdle.inTheWay();
    }

    /** Whether it is asked because the person says that what was stated is not so. */
    public boolean disputed() {
        return said.because().key().endsWith(Speech.DISPUTED);
    }

    /** What follows. */
    public enum Kind {
        MET,
        BRIDGE,
        ASK,
        STOP
    }

    /** Name of the line, what is asked, what is brought, and because of what. */
    public record Said(Reason name, Reason asks, Reason has, Reason because) {}
}
