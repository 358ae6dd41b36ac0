package nl.kansrijk.engine;

/**
 * A fact that is not known, to ask {@code of} the person or the employer: criterion id with, where it has one, the code.
 */
public record Fact(String criterion, Asker of, Cause cause) {
    /** A fact nobody gave yet. */
    public Fact(String criterion, Asker of) {
        this(criterion, of, Cause.SILENT);
    }

    /** Who can answer. */
    public enum Asker {
        PERSON,
        EMPLOYER
    }

    /** Why it is not known: nobody said it yet, or the person said that what was stated is not so. */
    public enum Cause {
        SILENT,
        DISPUTED
    }
}
