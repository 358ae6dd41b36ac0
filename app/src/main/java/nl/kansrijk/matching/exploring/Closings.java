package nl.kansrijk.matching.exploring;

import java.util.Comparator;
import java.util.List;
import nl.kansrijk.engine.Bridge;
import nl.kansrijk.matching.exploring.Within.Closing;

/** Which trainings bring a kind of work nearer, and whether that is enough. Source: domain g.3 and J9. */
final class Closings {
    private Closings() {}

    /** Of every skill that is not there yet the shortest training for such work that teaches it; the shortest first. */
    static List<Bridge> chosen(Measure measure, View view) {
        var serving = view.bridges(measure.work());
        if (serving.isEmpty()) return List.of();
        var shortest = Comparator.comparingInt(Bridge::weeks).thenComparing(Bridge::id);
        return measure.missing().stream()
                .flatMap(skill -> serving.stream().filter(one -> one.skills().contains(skill)).min(shortest).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Bridge::weeks))
                .toList();
    }

    /** Near: how close the work is after them. */
    static Closing of(List<Bridge> chosen, int near, View view) {
        return new Closing(
                chosen.stream().map(one -> view.offer().of(one.id())).toList(),
                chosen.stream().mapToInt(Bridge::weeks).sum(),
                near);
    }

    /** Whether those weeks are no more than the longest training, and enough for a first day. */
    static boolean reaches(Closing closing, Rules rules) {
        return closing.weeks() > 0 && closing.weeks() <= rules.weeks() && closing.near() >= rules.after();
    }
}
