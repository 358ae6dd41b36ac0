package nl.kansrijk.matching.exploring;

import java.util.Collection;
import nl.kansrijk.taxonomy.Occupation;

/**
 * How much schooling a kind of work usually asks: 1 none, 2 some, 3 a long vocational one, 4 a university. Source: skill
 * levels of ISCO-08. Nobody reaches the third level in weeks, unless they worked there before.
 */
final class Schooling {
    private static final int IN_WEEKS = 2;

    private Schooling() {}

    static int level(Occupation work) {
        return switch (work.isco().isEmpty() ? '0' : work.isco().charAt(0)) {
            case '1', '2' -> 4;
            case '3' -> 3;
            case '9' -> 1;
            default -> IN_WEEKS;
        };
    }

    /** The highest level for someone who did this work before. */
    static int reach(Collection<Occupation> did) {
        return Math.max(IN_WEEKS, did.stream().mapToInt(Schooling::level).max().orElse(IN_WEEKS));
    }
}
