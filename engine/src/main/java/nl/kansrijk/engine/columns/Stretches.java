package nl.kansrijk.engine.columns;

/** The bits of each need, one stretch for each word they stand in: what the lowest bit of a need is worth. */
final class Stretches {
    /** A worth for each bit of a word, and nothing for when no bit is there. */
    private static final int TABLE = Long.SIZE + 1;

    private final int[] needs;
    private final int[] words;
    private final long[] masks;
    private final int[] worth;
    private int count;
    private int at;
    private int last;

    Stretches(int most) {
        needs = new int[most];
        words = new int[most];
        masks = new long[most];
        worth = new int[most * TABLE];
    }

    /** Bits come in order, need by need. */
    void add(int need, int bit, int value) {
        int word = bit / Long.SIZE;
        if (count == 0 || needs[count - 1] != need || words[count - 1] != word) {
            needs[count] = need;
            words[count++] = word;
        }
        masks[count - 1] |= 1L << bit;
        worth[(count - 1) * TABLE + bit % Long.SIZE] = value;
    }

    /** Before the first word of someone; nothing is worth anything yet. */
    int begin() {
        at = 0;
        last = 0;
        return 0;
    }

    /** What these bits of a word add; words come in order. A need that a word before this one answered adds nothing. */
    int worth(int word, long bits) {
        int sum = 0;
        for (; at < count && words[at] == word; at++) {
            if (last != 0 && at > 0 && needs[at] == needs[at - 1]) continue;
            last = worth[at * TABLE + Long.numberOfTrailingZeros(bits & masks[at])];
            sum += last;
        }
        return sum;
    }
}
