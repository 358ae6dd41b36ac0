package nl.kansrijk.engine.columns;

import java.util.UUID;

/** Settles equal scores by a keyed hash of seed and id, so that nobody is first by name or date (rulings 19). */
public final class Ties {
    private Ties() {}

    /** The lower one goes first. */
    public static long of(long seed, UUID id) {
        return of(seed, id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    static long of(long seed, long high, long low) {
        return mix(mix(seed ^ high) ^ low);
    }

    /** Spreads the bits of a number evenly. */
    public static long mix(long x) {
        long a = (x ^ x >>> 30) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ a >>> 27) * 0x94d049bb133111ebL;
        return b ^ b >>> 31;
    }
}
