package nl.kansrijk.engine.columns;

/**
 * Everyone eligible who was not looked at; nothing but common skills can bring them onto the list. First those who have most
 * of them, so that the bar for the others goes up.
 */
final class Others {
    private final Asking asking;
    private final Desk desk;
    private final Taker taker;
    private final Columns columns;
    private final Gate gate;

    Others(Columns columns, Gate gate, Asking asking, Desk desk, Taker taker) {
        this.columns = columns;
        this.gate = gate;
        this.asking = asking;
        this.desk = desk;
        this.taker = taker;
    }

    void judge(Ranges ranges) {
        var rough = asking.rough();
        int high = asking.commonMost() * 3 / 4;
        if (high > taker.least()) judge(ranges, rough, high);
        judge(ranges, rough, 0);
    }

    private void judge(Ranges ranges, Rough rough, int least) {
        for (int range = 0; range < ranges.count; range++) {
            int end = ranges.to[range] + 63 >> 6;
            for (int word = ranges.from[range] >> 6; word < end; word += Rough.WORDS) {
                int words = Math.min(Rough.WORDS, end - word);
                judge(rough.atLeast(Math.max(least, taker.least()), word, words), word, words);
            }
        }
    }

    private void judge(long[] enough, int from, int words) {
        for (int word = 0; word < words; word++) {
            long left = desk.eligible[from + word] & enough[word];
            desk.eligible[from + word] ^= left;
            for (; left != 0; left &= left - 1) judge((from + word << 6) + Long.numberOfTrailingZeros(left));
        }
    }

    private void judge(int person) {
        if (desk.sums[person] != 0) return;
        int score = asking.common(person);
        if (score >= taker.least() && gate.opens(person)) taker.offer(new Place(columns, person), score);
    }
}
