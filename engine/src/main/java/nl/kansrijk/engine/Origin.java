package nl.kansrijk.engine;

/**
 * Where the facts of a person came from: the revision of the row they were read from, and the last day (epoch day) on which
 * they all hold. Kept beside the person, so that whoever fills an index can tell what to read again.
 */
public record Origin(long revision, int holdsUntil) {
    /** Nobody needs to know. */
    public static final Origin UNKNOWN = new Origin(0, Integer.MAX_VALUE);
}
