package nl.kansrijk.casework.notes;

import java.time.Instant;
import java.util.UUID;
import nl.kansrijk.shared.UserId;

/**
 * One version of a note.
 *
 * @param thread the same for all versions of one note
 * @param version from 1
 * @param anyway kept although there was a warning about a word
 * @param shared whether the client reads it; only ever the newest version
 */
public record Note(UUID thread, int version, String words, boolean anyway, boolean shared, Instant at, UserId by) {
    /** Longest note, in characters. */
    public static final int LONGEST = 4000;
}
