package nl.kansrijk.engine.columns;

/** Where each hard condition stands in the packed longs. Each number has a free bit above it, so that one subtraction compares all. */
final class Fields {
    static final int HOURS = 0;
    static final int HOURS_TURNED = 7;
    static final int DUTCH = 14;
    static final int LICENCES = 34;
    static final int CERTIFICATES = 42;
    static final int LOADS = 28;
    static final int MOST_LICENCES = CERTIFICATES - LICENCES;
    static final int MOST_CERTIFICATES = 16;
    static final int MOST_HOURS = 63;
    static final int DUTCH_SKILLS = 5;
    static final int MOST_DUTCH = 7;
    static final long WEEK = (1L << LOADS) - 1;
    static final long GUARDS = guards();

    private Fields() {}

    private static long guards() {
        long guards = 1L << HOURS + 6 | 1L << HOURS_TURNED + 6;
        for (int skill = 0; skill < DUTCH_SKILLS; skill++) guards |= 1L << dutch(skill) + 3;
        return guards;
    }

    static int dutch(int skill) {
        return DUTCH + 4 * skill;
    }

    /** The bit of a code, or none when the columns have no place for it: then it is judged later. */
    static long bit(int from, int code, int most) {
        return code < 0 || code >= most ? 0 : 1L << from + code;
    }

    static long with(long packed, int from, int bits, long value) {
        long mask = (1L << bits) - 1 << from;
        return packed & ~mask | value << from;
    }
}
