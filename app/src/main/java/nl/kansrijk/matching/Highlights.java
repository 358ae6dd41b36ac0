package nl.kansrijk.matching;

import java.util.Comparator;
import java.util.List;
import nl.kansrijk.matching.WhyLine.Kind;

/** What of an explanation is told first: the best pluses, the open questions, what can be closed. */
final class Highlights {
    private static final int PLUS = 700;
    private static final int MOST = 3;

    private Highlights() {}

    /** The three lines that speak most for it. That nothing was objected to is no plus. */
    static List<WhyLine> pluses(List<WhyLine> all) {
        return all.stream()
                .filter(line -> line.kind() == Kind.MET && line.value() >= PLUS)
                .filter(line -> !line.criterion().startsWith("not-"))
                .filter(line ->
                        !line.criterion().equals("wish-sector") || all.stream().noneMatch(Highlights::wished))
                .sorted(Comparator.comparingInt((WhyLine line) -> -line.value() * line.share()))
                .limit(MOST)
                .toList();
    }

    /** The occupation itself says more than its sector. */
    private static boolean wished(WhyLine line) {
        return line.criterion().equals("wish-occupation") && line.kind() == Kind.MET && line.value() >= PLUS;
    }

    /** The three open questions that would tell most; in front what the person says is not so, then what comes first. */
    static List<WhyLine> questions(List<WhyLine> all) {
        return all.stream()
                .filter(line -> line.kind() == Kind.ASK)
                .sorted(Comparator.comparing((WhyLine line) -> !line.disputed())
                        .thenComparing(line -> !line.askFirst())
                        .thenComparingInt(line -> -line.share()))
                .limit(MOST)
                .toList();
    }

    /** What stands between and can be closed: conditions first, the hardest in front, then what a training closes. */
    static List<WhyLine> gaps(List<WhyLine> all) {
        return all.stream()
                .filter(line -> line.kind() == Kind.BRIDGE)
                .sorted(Comparator.comparing((WhyLine gap) -> !gap.hard())
                        .thenComparing(WhyLine.hardestFirst())
                        .thenComparing(gap -> gap.helps().isEmpty()))
                .toList();
    }
}
