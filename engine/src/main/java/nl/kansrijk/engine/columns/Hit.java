package nl.kansrijk.engine.columns;

import java.util.UUID;

/** One of the best: who, and the score in fixed point, the sum of weight times likeness. */
public record Hit(UUID id, int score) {}
