package nl.kansrijk.engine;

import java.util.UUID;

/** Settles equal scores by a keyed hash of seed and id, so that nobody is first by name or date (rulings 19). */
final class Ties {
    private Ties() {}

    static long of(long seed, UUID id) {
        return mix(mix(seed ^ id.getMostSignificantBits()) ^ id.getLeastSignificantBits());
    }

    static long mix(long x) {
        long a = (x ^ x >>> 30) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ a >>> 27) * 0x94d049bb133111ebL;
        return b ^ b >>> 31;
    }
}
