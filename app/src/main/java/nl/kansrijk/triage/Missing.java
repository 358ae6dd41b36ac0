package nl.kansrijk.triage;

/**
 * Something the table asks and that does not count now.
 *
 * @param characteristic what to ask or look at together; the name of the input when no characteristic holds it
 */
public record Missing(Input input, String characteristic, Why why) {
    /** Why it does not count. Source: domain e.1. */
    public enum Why {
        /** Nobody said anything about it. */
        UNKNOWN,
        /** It was said long ago. */
        EXPIRED,
        /** Said by others, and the client was not asked yet. */
        NOT_ASKED,
        /** The client says that it is not so. */
        DISPUTED
    }
}
