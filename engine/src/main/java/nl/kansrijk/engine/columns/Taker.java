package nl.kansrijk.engine.columns;

import java.util.UUID;

/** Takes who scores enough. */
interface Taker {
    /** Who scores less than this is not taken any more. */
    int least();

    /** About how many are wanted. */
    int most();

    /** Whether as many were taken as are wanted, so that the bar goes up with each better one. */
    boolean full();

    void offer(UUID id, int score);

    /** The same for a person, of whom more is kept than who it is. */
    default void offer(Found found, int score) {
        offer(found.id(), score);
    }
}
