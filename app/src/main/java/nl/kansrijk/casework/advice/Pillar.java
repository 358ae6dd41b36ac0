package nl.kansrijk.casework.advice;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.profile.Statement;

/**
 * One of the five pillars that someone stands on. Its name stands under {@code pillar.<code>}. Source: domain c.6, after the
 * bridge of Mobility Mentoring; steps are our own.
 *
 * @param step 1 to 5, the lowest of what is known: a bridge holds as long as its weakest part; empty as long as nothing is known
 * @param known what is said, lowest first
 * @param of how many domains it is made of
 */
public record Pillar(String code, Optional<Integer> step, List<Statement> known, int of) {
    /** Highest step. */
    public static final int HIGHEST = 5;

    public Pillar {
        known = List.copyOf(known);
    }
}
