package nl.kansrijk.casework.views;

import java.util.UUID;

/**
 * A list kept by name.
 *
 * @param query codes as they stand in the address of the list
 * @param team whether the teams of its owner see it too
 * @param own whether it is of who looks
 */
public record SavedView(UUID id, String name, String query, boolean team, boolean own) {
    /** Longest name, in characters. */
    public static final int LONGEST = 40;
}
