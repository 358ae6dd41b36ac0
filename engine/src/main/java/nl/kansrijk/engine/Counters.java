package nl.kansrijk.engine;

/**
 * People in reach, those who fit now, those who fit now or after at most 4 and 12 weeks of training, and those who may
 * fit, but are to be asked first.
 */
public record Counters(int inReach, int now, int within4, int within12, int askFirst) {
    /** Nobody. */
    public static final Counters NONE = new Counters(0, 0, 0, 0, 0);

    /** These and those together. */
    public Counters plus(Counters other) {
        return new Counters(
                inReach + other.inReach,
                now + other.now,
                within4 + other.within4,
                within12 + other.within12,
                askFirst + other.askFirst);
    }
}
