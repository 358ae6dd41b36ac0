package nl.kansrijk.engine.columns;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The skills so many have that a list of people says little: at most 127 of them, each as one bit a person. They stand in
 * no list; a question looks at the bits of who comes into question.
 *
 * @param place the place of each skill among them, or -1
 * @param bits for each of them one bit a person
 */
record Commons(byte[] place, long[][] bits) {
    private static final int MOST = 127;
    private static final int ONE_IN = 64;
    private static final int FEW = 2_000;

    static Commons of(Held held, int[] counts, int people) {
        int least = people < FEW ? Integer.MAX_VALUE : people / ONE_IN;
        int[] common = IntStream.range(0, counts.length)
                .filter(skill -> counts[skill] > least)
                .boxed()
                .sorted(Comparator.comparingInt(skill -> -counts[skill]))
                .limit(MOST)
                .mapToInt(Integer::intValue)
                .toArray();
        byte[] place = new byte[counts.length];
        Arrays.fill(place, (byte) -1);
        for (int i = 0; i < common.length; i++) place[common[i]] = (byte) i;
        return new Commons(place, bits(held, place, common.length, people));
    }

    private static long[][] bits(Held held, byte[] place, int count, int people) {
        long[][] bits = new long[count][(people + 63) / 64];
        for (int person = 0; count > 0 && person < people; person++)
            for (int i = held.from(person); i < held.to(person); i++) {
                int at = held.level(i) > 0 ? place[held.number(i)] : -1;
                if (at >= 0) bits[at][person >> 6] |= 1L << person;
            }
        return bits;
    }

    boolean holds(int skill) {
        return place[skill] >= 0;
    }

    long[] bits(int skill) {
        return bits[place[skill]];
    }

    long bytes() {
        return place.length
                + Arrays.stream(bits).mapToLong(some -> 8L * some.length).sum();
    }
}
