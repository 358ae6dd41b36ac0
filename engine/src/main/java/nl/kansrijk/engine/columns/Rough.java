package nl.kansrijk.engine.columns;

import java.util.Arrays;
import java.util.List;

/**
 * What common skills add up to for 64 people at once, rounded up: numbers stand on their side, one word for each binary
 * digit. Nobody who could come on the list is missed; who passes is reckoned exactly afterwards.
 */
final class Rough {
    static final int WORDS = 64;
    private static final int STEPS = 60;
    private static final int DIGITS = 7;

    private final List<CommonSkills> needs;
    private final int unit;
    private final long[][] sum = new long[DIGITS][WORDS];
    private final long[][] best = new long[DIGITS][WORDS];
    private final long[] covered = new long[WORDS];
    private final long[] carry = new long[WORDS];
    private final long[] equal = new long[WORDS];

    Rough(List<CommonSkills> needs, int most) {
        this.needs = needs;
        this.unit = Math.max(1, (most + STEPS - 1) / STEPS);
    }

    /** Of these 64 words from here on: a bit for who may add up to at least this much. Stays until the next question. */
    long[] atLeast(int least, int from, int words) {
        for (long[] digit : sum) Arrays.fill(digit, 0);
        for (var need : needs) {
            best(need, from, words);
            add(words);
        }
        return keep(words, (least + unit - 1) / unit);
    }

    private void best(CommonSkills need, int from, int words) {
        for (long[] digit : best) Arrays.fill(digit, 0);
        Arrays.fill(covered, 0);
        for (var skill : need.skills()) {
            int steps = (skill.worth() + unit - 1) / unit;
            for (int digit = 0; digit < DIGITS; digit++)
                if ((steps >>> digit & 1) != 0) set(best[digit], skill.bits(), covered, from, words);
            cover(covered, skill.bits(), from, words);
        }
    }

    private static void set(long[] digit, long[] bits, long[] covered, int from, int words) {
        for (int word = 0; word < words; word++) digit[word] |= bits[from + word] & ~covered[word];
    }

    private static void cover(long[] covered, long[] bits, int from, int words) {
        for (int word = 0; word < words; word++) covered[word] |= bits[from + word];
    }

    private void add(int words) {
        Arrays.fill(carry, 0);
        for (int digit = 0; digit < DIGITS; digit++) add(sum[digit], best[digit], carry, words);
    }

    private static void add(long[] to, long[] more, long[] carry, int words) {
        for (int word = 0; word < words; word++) {
            long both = to[word] ^ more[word];
            long kept = to[word] & more[word] | carry[word] & both;
            to[word] = both ^ carry[word];
            carry[word] = kept;
        }
    }

    private long[] keep(int words, int steps) {
        Arrays.fill(equal, -1L);
        Arrays.fill(carry, 0);
        for (int digit = DIGITS - 1; digit >= 0; digit--) {
            if ((steps >>> digit & 1) != 0) and(equal, sum[digit], words);
            else above(sum[digit], words);
        }
        for (int word = 0; word < words; word++) carry[word] |= equal[word];
        return carry;
    }

    private static void and(long[] some, long[] others, int words) {
        for (int word = 0; word < words; word++) some[word] &= others[word];
    }

    /** Who has a digit here where the bar has none is above it, when equal so far. */
    private void above(long[] digit, int words) {
        for (int word = 0; word < words; word++) {
            carry[word] |= equal[word] & digit[word];
            equal[word] &= ~digit[word];
        }
    }
}
