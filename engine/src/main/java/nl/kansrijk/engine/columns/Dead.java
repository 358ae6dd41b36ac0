package nl.kansrijk.engine.columns;

/** Who of some columns is no longer there. Never changed: a change copies the one stretch it is in. */
record Dead(long[][] stretches, int count) {
    private static final int WORDS = 64;
    private static final long[] NOBODY = new long[WORDS];

    static Dead nobody(int people) {
        long[][] stretches = new long[people / (WORDS * 64) + 1][];
        java.util.Arrays.fill(stretches, NOBODY);
        return new Dead(stretches, 0);
    }

    boolean has(int person) {
        return (word(person >> 6) >>> person & 1) != 0;
    }

    private long word(int word) {
        return stretches[word / WORDS][word % WORDS];
    }

    Dead with(int person) {
        if (has(person)) return this;
        long[][] copy = stretches.clone();
        int stretch = (person >> 6) / WORDS;
        copy[stretch] = stretches[stretch].clone();
        copy[stretch][(person >> 6) % WORDS] |= 1L << person;
        return new Dead(copy, count + 1);
    }

    /** Takes the dead of whole words around this range out. */
    void takeOut(int from, int to, long[] eligible) {
        for (int word = from >> 6; count > 0 && word < to + 63 >> 6; word++) eligible[word] &= ~word(word);
    }
}
