package nl.kansrijk.start;

/**
 * Fills an empty, migrated database with the invented people of a demo home. Implemented once, by a bean of a room
 * above. Runs before the pages open and before any other bean starts; when it is cut off, the next start begins again
 * from an empty database.
 */
public interface FirstFill {
    /**
     * @param wish what the home is made with
     * @param progress to be told at least every second
     */
    void fill(Wish wish, Progress progress);
}
