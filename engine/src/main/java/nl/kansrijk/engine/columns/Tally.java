package nl.kansrijk.engine.columns;

/**
 * Sums by person, need after need. A sum holds the need that last added in its low five bits, the score above them, and
 * its sign once the person was judged.
 */
final class Tally {
    static final int NEED_BITS = 5;
    static final int JUDGED = 1 << 31;
    private static final int NEED = (1 << NEED_BITS) - 1;

    private final int[] strips;
    private final Postings postings;
    private final Ranges ranges;
    private final Desk desk;

    Tally(Columns columns, Ranges ranges, Desk desk) {
        this.strips = columns.strips.start();
        this.postings = columns.postings;
        this.ranges = ranges;
        this.desk = desk;
    }

    static int score(int sum) {
        return (sum & ~JUDGED) >>> NEED_BITS;
    }

    /** Adds one need: its skills from most to least alike, so that the first to touch a person is the best. */
    void add(int need, int[] skills, int[] worth) {
        for (int range = 0; range < ranges.count; range++)
            for (int i = 0; i < skills.length; i++) add(skills[i], range, worth[i] << NEED_BITS | need + 1);
    }

    private void add(int skill, int range, int more) {
        int begin = postings.from(ranges.strip[range], skill);
        int end = postings.to(ranges.strip[range], skill);
        if (begin == end) return;
        int base = strips[ranges.strip[range]];
        int from = postings.seek(begin, end, ranges.from[range] - base);
        note(from, postings.seek(from, end, ranges.to[range] - base), base, more);
    }

    private void note(int from, int to, int base, int more) {
        char[] people = postings.people();
        int[] sums = desk.sums;
        int[] touched = desk.touched;
        long[] eligible = desk.eligible;
        int count = desk.count;
        for (int i = from; i < to; i++) {
            int person = base + people[i];
            if ((eligible[person >> 6] >>> person & 1) == 0) continue;
            int sum = sums[person];
            int after = (sum & ~NEED) + more;
            touched[count] = person;
            count += sum == 0 ? 1 : 0;
            sums[person] = ((sum ^ more) & NEED) == 0 ? sum : after;
        }
        desk.count = count;
    }
}
