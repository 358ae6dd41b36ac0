package nl.kansrijk.engine.columns;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The map in strips: bands of equal height from south to north, people in a band from west to east, a band of many people
 * cut into strips of at most {@link #MOST}, so that 16 bits name a person within a strip. The last band holds who lives
 * nowhere known. More people, lower bands.
 *
 * @param start where each strip begins, and where the last one ends
 * @param low the least y of each strip
 * @param high the greatest y of each strip
 * @param marks the x of every 32nd person
 */
record Strips(int[] start, int[] low, int[] high, int[] marks) {
    static final int MOST = 1 << 16;
    static final int STEP_BITS = 5;

    static Strips of(Bands bands, Roster sorted) {
        int[] ends = bands.ends(sorted);
        var pieces = IntStream.range(0, ends.length - 1)
                .boxed()
                .flatMap(band -> IntStream.iterate(ends[band], at -> at < ends[band + 1], at -> at + MOST)
                        .mapToObj(at -> new int[] {at, band}))
                .toList();
        int[] start = new int[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) start[i] = pieces.get(i)[0];
        start[pieces.size()] = sorted.size();
        int[] low = pieces.stream().mapToInt(piece -> bands.low(piece[1])).toArray();
        int[] high = pieces.stream().mapToInt(piece -> bands.high(piece[1])).toArray();
        return new Strips(start, low, high, marks(sorted));
    }

    private static int[] marks(Roster sorted) {
        int[] marks = new int[(sorted.size() >> STEP_BITS) + 1];
        Arrays.setAll(marks, i -> i << STEP_BITS < sorted.size() ? sorted.x(i << STEP_BITS) : Integer.MAX_VALUE);
        return marks;
    }

    int count() {
        return low.length;
    }

    boolean placed(int strip) {
        return Spot.known(low[strip]);
    }

    /** A person of this strip such that everyone before lives west of x; at most 32 too early. */
    int before(int strip, long x) {
        int first = (start[strip] >> STEP_BITS) + 1;
        int at = seek(first, (start[strip + 1] - 1 >> STEP_BITS) + 1, x);
        return Math.max(start[strip], at - 1 << STEP_BITS);
    }

    /** A person of this strip such that everyone from there lives east of x; at most 32 too late. */
    int after(int strip, long x) {
        int first = (start[strip] >> STEP_BITS) + 1;
        int at = seek(first, (start[strip + 1] - 1 >> STEP_BITS) + 1, x + 1);
        return Math.min(start[strip + 1], at << STEP_BITS);
    }

    /** The first of these marks that is not west of x. */
    private int seek(int from, int to, long x) {
        int low1 = from;
        int high1 = Math.max(from, to);
        while (low1 < high1) {
            int middle = low1 + high1 >>> 1;
            if (marks[middle] < x) low1 = middle + 1;
            else high1 = middle;
        }
        return low1;
    }

    long bytes() {
        return 4L * (start.length + low.length + high.length + marks.length);
    }
}
