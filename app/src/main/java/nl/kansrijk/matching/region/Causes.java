package nl.kansrijk.matching.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kansrijk.matching.Speech;
import nl.kansrijk.matching.region.Mismatch.Cause;
import nl.kansrijk.matching.region.Mismatch.Figures;
import nl.kansrijk.matching.region.Mismatch.Help;
import nl.kansrijk.matching.region.Mismatch.Kind;
import nl.kansrijk.matching.region.Mismatch.Near;
import nl.kansrijk.matching.region.Mismatch.Together;

/** Counts for one vacancy of a survey which conditions keep people away and what would help. */
final class Causes {
    private static final int MOST = 3;
    private final Surveyed surveyed;
    private final Speech speech;
    private final Ground.Extent extent;

    Causes(Surveyed surveyed, Speech speech, Ground.Extent extent) {
        this.surveyed = surveyed;
        this.speech = speech;
        this.extent = extent;
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
                new Near(inReach, plot.now().cardinality(), surveyed.land().wider(place, extent)),
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
        int only = 0;
        for (int i = 0; i < surveyed.land().people().size(); i++) {
            if (!plot.inReach(i) || (plot.closed(i) & mask) == 0) continue;
            closed++;
            if (plot.closed(i) == mask) only++;
        }
        if (closed == 0) return Optional.empty();
        var condition = plot.conditions().get(bit);
        return Optional.of(new Cause(
                condition,
                speech.name(condition),
                kind(condition),
                new Figures(closed, only),
                help(condition, place),
                together(plot, bit)));
    }

    /** A wish is not bought off and a licence is the law; hours, days, travel, language and papers can be talked about. */
    private static Kind kind(String condition) {
        if (condition.equals("day-one")) return Kind.ASK;
        return condition.startsWith("not-") || condition.startsWith("licence:") ? Kind.STOP : Kind.BRIDGE;
    }

    private Optional<Together> together(Plot plot, int bit) {
        int[] people = new int[plot.conditions().size()];
        for (int i = 0; i < surveyed.land().people().size(); i++) {
            long others = plot.inReach(i) && (plot.closed(i) >> bit & 1) == 1 ? plot.closed(i) & ~(1L << bit) : 0;
            if (Long.bitCount(others) == 1) people[Long.numberOfTrailingZeros(others)]++;
        }
        return IntStream.range(0, people.length)
                .filter(other -> people[other] > 0)
                .boxed()
                .max(Comparator.comparingInt((Integer other) -> people[other]).thenComparing(Comparator.reverseOrder()))
                .map(other -> new Together(speech.name(plot.conditions().get(other)), people[other]));
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
