package nl.kansrijk.engine;

/** What one criterion concludes about one person and one job. */
public sealed interface Verdict {
    /** Fulfilled, or not in the way; the points say how well. */
    record Met(Reason because) implements Verdict {}

    /** Something can close it. */
    record Bridgeable(Gap gap) implements Verdict {}

    /** A hard fact, such as a legal licence, or a wish that is not bought off. */
    record Blocking(Reason because) implements Verdict {}

    /** Nobody said; a question, never a rejection. */
    record Unknown(Fact toAskFor) implements Verdict {}
}
