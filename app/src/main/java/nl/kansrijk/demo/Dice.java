package nl.kansrijk.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Chance that falls the same way for the same seed, on every machine. Source: SplitMix64. */
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** Dice of their own for one thing, so that nothing depends on the order in which things are made. */
    static Dice of(long seed, String what, long number) {
        return new Dice(mixed(mixed(seed ^ hash(what)) + number * GOLDEN));
    }

    /** 0 up to but not including {@code most}. */
    int below(int most) {
        return (int) ((next() >>> 1) % most);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T one(List<T> all) {
        return all.get(below(all.size()));
    }

    /** At most so many different ones, in a chance order. */
    <T> List<T> some(List<T> all, int most) {
        var left = new ArrayList<>(all);
        var drawn = new ArrayList<T>();
        while (drawn.size() < most && !left.isEmpty()) drawn.add(left.remove(below(left.size())));
        return drawn;
    }

    /** A number in the shape of a random UUID (version 4). */
    UUID uuid() {
        return new UUID(next() & 0xFFFFFFFFFFFF0FFFL | 0x4000L, next() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }

    private long next() {
        state += GOLDEN;
        return mixed(state);
    }

    private static long hash(String what) {
        long sum = 1125899906842597L;
        for (char letter : what.toCharArray()) sum = 31 * sum + letter;
        return sum;
    }

    private static long mixed(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
