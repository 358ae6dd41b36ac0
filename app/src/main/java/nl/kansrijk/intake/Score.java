package nl.kansrijk.intake;

import java.math.BigDecimal;
import java.time.Instant;
import nl.kansrijk.profile.Statement.Confidence;

/**
 * One scale as measured in one talk.
 *
 * @param mean one decimal, 1 to 5; for {@link Scale#EFFORT} a whole number 0 to 10
 * @param formula how it was reckoned, with the codes of the questions
 */
public record Score(Scale scale, BigDecimal mean, Band band, Basis basis, String formula, Instant at) {
    /**
     * What it rests on: how sure, how many of how many items, and whether a very big worry without help kept it down.
     */
    public record Basis(Confidence confidence, int answered, int items, boolean capped) {}
}
