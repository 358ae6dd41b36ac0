package nl.kansrijk.instruments.advice;

/**
 * What one condition of an instrument comes to for one person. Silence is never a no: what is not known is asked. Words:
 * {@code advice.check.<about>.<outcome>}.
 *
 * @param fact the years, the level or the words of the condition; empty when there is nothing to add
 */
public record Check(About about, Outcome outcome, String fact) {
    /** What is looked at. */
    public enum About {
        /** Whether the law it stands on holds today. */
        LAW,
        REGION,
        /** Whether there is a free place. */
        ROOM,
        LEAST_AGE,
        MOST_AGE,
        LANGUAGE,
        REGISTER,
        /** A reason not to, that the file can tell. */
        NOT_WHEN,
        /** A reason not to, that only a person can tell. */
        TALK,
        /** Whether steps towards work wait. */
        REST
    }

    /** What came out. */
    public enum Outcome {
        MET,
        NOT_MET,
        ASK
    }
}
