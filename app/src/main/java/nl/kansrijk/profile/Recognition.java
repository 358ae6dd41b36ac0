package nl.kansrijk.profile;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether the client recognises a statement, in own words when wanted. {@code number}: which answer to this statement it is,
 * from 1; 0 as long as nobody asked, and then the moment is empty.
 */
public record Recognition(int number, Status status, String words, Optional<Instant> at) {
    /** Nobody asked yet. */
    public static final Recognition NONE = new Recognition(0, Status.NOT_ASKED, "", Optional.empty());

    /** The answers. */
    public enum Status {
        NOT_ASKED,
        /** "Klopt". */
        RECOGNISED,
        /** "Klopt deels". */
        PARTLY,
        /** "Klopt niet": leaves the matching at once. */
        DISPUTED
    }

    /** Whether the client said that it is not so. */
    public boolean disputed() {
        return status == Status.DISPUTED;
    }
}
