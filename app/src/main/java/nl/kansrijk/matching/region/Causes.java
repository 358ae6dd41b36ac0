package nl.kansrijk.matching.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import nl.kansrijk.matching.Speech;
import nl.kansrijk.matching.region.Mismatch.Cause;
import nl.kansrijk.matching.region.Mismatch.Figures;
import nl.kansrijk.matching.region.Mismatch.Help;
import nl.kansrijk.matching.region.Mismatch.Kind;

/** Counts for one vacancy of a survey which conditions keep people away and what would help. */
final class Causes {
    private static final int MOST = 3;
    private final Surveyed surveyed;
    private final Speech speech;

    Causes(Surveyed surveyed, Speech speech) {
        this.surveyed = surveyed;
        this.speech = speech;
    }

    Mismatch of(int place) {
        var plot = surveyed.land().plots().get(place);
        int people = surveyed.land().people().size();
        int inReach = 0;
        for (int i = 0; i < people; i++) if (plot.inReach(i)) inReach++;
        var causes = new ArrayList<Cause>();
        for (int bit = 0; bit < plot.conditions().size(); bit++)
            cause(plot, place, bit).ifPresent(causes::add);
        return new Mismatch(
                plot.vacancy(),
                inReach,
                plot.now().cardinality(),
                causes.stream()
                        .sorted(Comparator.comparingInt(
                                        (Cause one) -> -one.figures().people())
                                .thenComparing(Cause::condition))
                        .limit(MOST)
                        .toList());
    }

    private Optional<Cause> cause(Plot plot, int place, int bit) {
        long mask = 1L << bit;
        int closed = 0;
        int never = 0;
        int only = 0;
        for (int i = 0; i < surveyed.land().people().size(); i++) {
            if (!plot.inReach(i) || (plot.closed(i) & mask) == 0) continue;
            closed++;
            if ((plot.never(i) & mask) != 0) never++;
            if (plot.closed(i) == mask) only++;
        }
        if (closed == 0) return Optional.empty();
        var condition = plot.conditions().get(bit);
        return Optional.of(new Cause(
                condition,
                speech.name(condition),
                kind(condition, closed, never),
                new Figures(closed, only),
                help(condition, place)));
    }

    private static Kind kind(String condition, int closed, int never) {
        if (never * 2 >= closed) return Kind.STOP;
        return condition.equals("day-one") ? Kind.ASK : Kind.BRIDGE;
    }

    /** The opener for this condition that lets in most people here. */
    private Optional<Help> help(String condition, int place) {
        return surveyed.openings().stream()
                .filter(opening -> suits(opening.opener(), condition))
                .map(opening ->
                        new Help(opening.opener(), opening.pairs().get(place).cardinality()))
                .filter(help -> help.people() > 0)
                .max(Comparator.comparingInt(Help::people)
                        .thenComparing(help -> -help.opener().weeks()));
    }

    private static boolean suits(Opener opener, String condition) {
        return switch (opener) {
            case Opener.Course course ->
                condition.equals("day-one")
                        || condition.startsWith("language:")
                        || condition.startsWith("certificate:");
            case Opener.Aid aid -> condition.equals("load:" + aid.item());
            case Opener.Transport transport -> condition.equals("travel");
        };
    }
}
