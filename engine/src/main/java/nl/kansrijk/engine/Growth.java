package nl.kansrijk.engine;

import java.util.Set;

/** What a job lets someone grow into: skills taught, training, a next step, work that lasts. */
public record Growth(Set<Integer> teaches, Answer training, Answer nextStep, Answer lasting) {
    public Growth {
        teaches = Set.copyOf(teaches);
    }

    /** Nothing described yet. */
    public static Growth unknown() {
        return new Growth(Set.of(), Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN);
    }
}
