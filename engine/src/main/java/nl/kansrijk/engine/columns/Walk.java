package nl.kansrijk.engine.columns;

/** Judges who was touched, from high sums to low, and stops where nobody further down can come on the list. */
final class Walk {
    private static final int BUCKETS = 64;
    private static final int WAVE = 2;

    private final Columns columns;
    private final Gate gate;
    private final Asking asking;
    private final Desk desk;
    private final Taker taker;
    private final int[] buckets = new int[BUCKETS];

    Walk(Columns columns, Gate gate, Asking asking, Desk desk, Taker taker) {
        this.columns = columns;
        this.gate = gate;
        this.asking = asking;
        this.desk = desk;
        this.taker = taker;
    }

    /**
     * Until the list is full, so that the bar for everyone else goes up; {@code unread}: what the lists not read yet may add.
     * Answers how many may still come on the list.
     */
    int untilFull(int unread) {
        return down(unread, false);
    }

    /** Everyone who may come on the list. */
    void whole(int unread) {
        down(unread, true);
    }

    private int down(int unread, boolean whole) {
        int rest = unread + asking.commonMost();
        count();
        int upper = BUCKETS;
        for (int wave = WAVE * taker.most(); open(upper, rest) && (whole || !taker.full()); wave *= 2) {
            int lower = upper;
            for (int found = 0; lower > 0 && found < wave; ) found += buckets[--lower];
            judge(gather(Math.max(least(lower), taker.least() - rest), least(upper)), unread);
            upper = lower;
        }
        int left = 0;
        while (open(upper, rest)) left += buckets[--upper];
        return left;
    }

    private boolean open(int upper, int rest) {
        return upper > 0 && least(upper) - 1 + rest >= taker.least();
    }

    private void count() {
        java.util.Arrays.fill(buckets, 0);
        for (int i = 0; i < desk.count; i++) {
            int sum = desk.sums[desk.touched[i]];
            buckets[(int) ((long) Tally.score(sum) * BUCKETS / (asking.all() + 1))] += sum < 0 ? 0 : 1;
        }
    }

    /** The least sum that falls into this bucket. */
    private int least(int bucket) {
        return (int) (((long) bucket * (asking.all() + 1) + BUCKETS - 1) / BUCKETS);
    }

    private void judge(int found, int unread) {
        for (int i = 0; i < found; i++) {
            int person = desk.wave[i];
            int most = Tally.score(desk.sums[person]) + unread + asking.common(person);
            if (most < taker.least() || !gate.opens(person)) continue;
            boolean exact = unread == 0 && asking.apart();
            taker.offer(new Place(columns, person), exact ? most : asking.score(columns.held, person));
        }
    }

    /** Takes everyone with a sum in between who was not judged, and marks them as judged. */
    private int gather(int from, int below) {
        int found = 0;
        for (int i = 0; i < desk.count; i++) {
            int person = desk.touched[i];
            int sum = desk.sums[person];
            int score = Tally.score(sum);
            boolean taken = sum > 0 & score >= from & score < below;
            desk.wave[found] = person;
            found += taken ? 1 : 0;
            desk.sums[person] = taken ? sum | Tally.JUDGED : sum;
        }
        return found;
    }
}
