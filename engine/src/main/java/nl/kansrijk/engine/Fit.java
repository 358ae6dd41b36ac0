package nl.kansrijk.engine;

import java.util.OptionalInt;
import java.util.UUID;

/**
 * One person (or job) in a list. {@code way} is empty for who fits now, else the trainings first needed, and the score
 * is the score after them. {@code dayOnePercent} is the share of the work of day one that is known, as a fact.
 * {@code presentable}: at least 70 percent of day one and full motivation, shared.
 */
public record Fit(UUID id, Score score, OptionalInt dayOnePercent, boolean presentable, Way way) {
    /** Whether no training has to come first. */
    public boolean now() {
        return way.bridges().isEmpty();
    }
}
