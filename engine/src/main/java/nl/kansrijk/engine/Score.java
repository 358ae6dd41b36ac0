package nl.kansrijk.engine;

/** Both scores of a pair. Fixed point, range 0..1,000,000; the pair is their harmonic mean, rounded down. */
public record Score(int toJob, int toClient) {
    static final int ONE = 1_000_000;

    /** Harmonic mean of both scores. Orders lists; never shown as one number (rulings 18). */
    public int pair() {
        long sum = (long) toJob + toClient;
        return sum == 0 ? 0 : (int) (2L * toJob * toClient / sum);
    }
}
