package nl.kansrijk.engine.columns;

/** Takes who scores enough. */
interface Taker {
    /** Who scores less than this is not taken any more. */
    int least();

    /** About how many are wanted. */
    int most();

    /** Whether as many were taken as are wanted, so that the bar goes up with each better one. */
    boolean full();

    void offer(Found found, int score);
}
