package nl.kansrijk.shared;

/**
 * The parts of a week someone works or can work. Shape: 28 bits, bit {@code day * 4 + part}; day 0 is Monday,
 * part 0 morning, 1 afternoon, 2 evening, 3 night.
 */
public record DayGrid(int bits) {
    /** Number of day parts in a week. */
    public static final int SIZE = 28;

    public DayGrid {
        if (bits < 0 || bits >= 1 << SIZE) throw new IllegalArgumentException("a day grid has 28 bits");
    }

    /** Whether this part of this day is in the grid. */
    public boolean has(int day, int part) {
        return (bits >> (day * 4 + part) & 1) == 1;
    }

    /** Office days: Monday to Friday, morning and afternoon. */
    public static DayGrid weekdays() {
        return new DayGrid(0b0000_0000_0011_0011_0011_0011_0011);
    }
}
