package nl.kansrijk.engine.columns;

import java.util.Arrays;

/**
 * The hard conditions turned on their side: for each condition one bit a person, so that one operation compares 64 people.
 * Hours stand in steps of four; who passes is looked at exactly later. A condition that everyone meets has no bits.
 */
record Slices(int people, long[][] bits) {
    private static final int FLAGS = 60;
    private static final int DUTCH = FLAGS + Fields.MOST_LICENCES + Fields.MOST_CERTIFICATES;
    private static final int HOURS = DUTCH + Fields.DUTCH_SKILLS * Fields.MOST_DUTCH;
    private static final int STEP = 4;
    private static final int STEPS = Fields.MOST_HOURS / STEP;
    private static final int TURNED = HOURS + STEPS;
    private static final int ALL = TURNED + STEPS;

    static Slices of(Roster roster) {
        long[][] bits = new long[ALL][];
        for (int slice = 0; slice < ALL; slice++) bits[slice] = slice(roster, slice);
        return new Slices(roster.size(), bits);
    }

    private static long[] slice(Roster roster, int slice) {
        long[] bits = new long[(roster.size() + 63) / 64];
        boolean everyone = true;
        for (int person = 0; person < roster.size(); person++) {
            if (has(roster.levels(person), roster.holds(person), slice)) bits[person >> 6] |= 1L << person;
            else everyone = false;
        }
        return everyone ? new long[0] : bits;
    }

    private static boolean has(long levels, long holds, int slice) {
        if (slice < FLAGS) return (holds >>> slice & 1) != 0;
        if (slice < DUTCH) return (levels >>> Fields.LICENCES + slice - FLAGS & 1) != 0;
        if (slice < HOURS)
            return dutch(levels, (slice - DUTCH) / Fields.MOST_DUTCH) > (slice - DUTCH) % Fields.MOST_DUTCH;
        if (slice < TURNED) return hours(levels, Fields.HOURS) > slice - HOURS;
        return hours(levels, Fields.HOURS_TURNED) > slice - TURNED;
    }

    private static int dutch(long levels, int skill) {
        return (int) (levels >>> Fields.dutch(skill)) & Fields.MOST_DUTCH;
    }

    private static int hours(long levels, int from) {
        return ((int) (levels >>> from) & Fields.MOST_HOURS) / STEP;
    }

    /** The slices to look at for these conditions, as far as slices can tell. */
    int[] toLookAt(Conditions asked) {
        boolean wholeWeek = asked.parts() == Long.bitCount(asked.week());
        int[] slices = new int[ALL];
        int count = flags(asked.loads() | (wholeWeek ? asked.week() : 0), 0, slices, 0);
        count = flags(asked.flags() >>> Fields.LICENCES, FLAGS, slices, count);
        for (int skill = 0; skill < Fields.DUTCH_SKILLS; skill++)
            count = level(DUTCH + skill * Fields.MOST_DUTCH, dutch(asked.levels(), skill), slices, count);
        count = level(HOURS, hours(asked.levels(), Fields.HOURS), slices, count);
        return Arrays.copyOf(slices, level(TURNED, hours(asked.levels(), Fields.HOURS_TURNED), slices, count));
    }

    private int flags(long asked, int first, int[] slices, int count) {
        int more = count;
        for (long left = asked; left != 0; left &= left - 1)
            more = add(first + Long.numberOfTrailingZeros(left), slices, more);
        return more;
    }

    private int level(int first, int least, int[] slices, int count) {
        return least == 0 ? count : add(first + least - 1, slices, count);
    }

    private int add(int slice, int[] slices, int count) {
        slices[count] = slice;
        return bits[slice].length == 0 ? count : count + 1;
    }

    /** Sets, for whole words around this range, a bit for each person who may meet the conditions. */
    void eligible(int[] slices, int from, int to, long[] into) {
        int begin = from >> 6;
        int end = (to + 63) >> 6;
        Arrays.fill(into, begin, end, -1L);
        if (end << 6 > people) into[end - 1] &= (1L << people) - 1;
        for (int slice : slices) and(bits[slice], into, begin, end);
    }

    private static void and(long[] some, long[] into, int begin, int end) {
        for (int word = begin; word < end; word++) into[word] &= some[word];
    }

    long bytes() {
        return Arrays.stream(bits).mapToLong(some -> 8L * some.length).sum();
    }
}
