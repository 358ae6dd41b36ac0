package nl.kansrijk.matching.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.kansrijk.matching.region.Behind.Opens;
import nl.kansrijk.matching.region.Surveyed.Opening;
import nl.kansrijk.matching.region.Unlocked.Chosen;
import nl.kansrijk.matching.region.Unlocked.Line;
import nl.kansrijk.matching.region.Unlocked.Now;
import nl.kansrijk.matching.region.Unlocked.Some;
import nl.kansrijk.matching.region.Unlocked.Step;

/** Counts what is opened and ranks it. */
final class Unlocking {
    private static final int MOST_IN_SET = 5;
    private static final int MOST_NAMED = 3;
    private static final Comparator<Line> MOST_FIRST = Comparator.comparingInt(
                    (Line line) -> -line.first().both())
            .thenComparingInt(line -> -line.pairs())
            .thenComparingInt(line -> line.opener().weeks())
            .thenComparing(line -> line.opener().code());

    private Unlocking() {}

    static Unlocked of(Surveyed surveyed) {
        return new Unlocked(
                now(surveyed),
                surveyed.openings().stream()
                        .map(Unlocking::line)
                        .filter(line -> line.pairs() > 0 || line.opener() instanceof Opener.Course)
                        .sorted(MOST_FIRST)
                        .toList(),
                set(surveyed));
    }

    private static Now now(Surveyed surveyed) {
        return new Now(
                surveyed.land().people().size(),
                surveyed.now().people().cardinality(),
                surveyed.land().plots().size(),
                surveyed.now().vacancies().cardinality(),
                surveyed.at());
    }

    static Line line(Opening opening) {
        return new Line(
                opening.opener(),
                some(opening.first()),
                new Some(opening.people().cardinality(), (int) opening.vacancies()),
                opening.pairCount());
    }

    /** The vacancies it opens something in: those without any candidate first, then those it opens for most people. */
    static List<Opens> opens(Surveyed surveyed, Opening opening) {
        return IntStream.range(0, opening.pairs().size())
                .filter(i -> !opening.pairs().get(i).isEmpty())
                .mapToObj(i -> new Opens(
                        surveyed.land().plots().get(i).vacancy(),
                        opening.pairs().get(i).cardinality(),
                        opening.first().vacancies().get(i)))
                .sorted(Comparator.comparing((Opens one) -> !one.first()).thenComparingInt(one -> -one.people()))
                .toList();
    }

    private static Some some(Coverage coverage) {
        return new Some(coverage.people().cardinality(), coverage.vacancies().cardinality());
    }

    private static Chosen set(Surveyed surveyed) {
        var openings = surveyed.openings();
        var chosen = new Choosing(openings.stream().map(Opening::first).toList()).atMost(MOST_IN_SET);
        var steps = new ArrayList<Step>();
        var reached = Coverage.none();
        for (int place : chosen.places()) {
            var opening = openings.get(place);
            var some = opens(surveyed, opening).stream()
                    .map(Opens::vacancy)
                    .limit(MOST_NAMED)
                    .toList();
            steps.add(new Step(opening.opener(), some(opening.first().without(reached)), some));
            reached = reached.with(opening.first());
        }
        return new Chosen(steps, some(reached), chosen.provenPercent());
    }
}
