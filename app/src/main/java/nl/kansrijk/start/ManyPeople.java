package nl.kansrijk.start;

/**
 * Makes a home for measurements as full as a country: enters invented people with nothing but the packed row that matching
 * reads. Implemented once, by a bean of a room above.
 */
public interface ManyPeople {
    /** Enters so many more people, the same for the same seed. */
    void enter(int people, long seed);
}
