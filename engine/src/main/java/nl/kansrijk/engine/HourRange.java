package nl.kansrijk.engine;

/** Hours a week, from and up to and including. Range: 1..60. */
public record HourRange(int least, int most) {
    public HourRange {
        if (least < 1 || most > 60 || least > most) throw new IllegalArgumentException("hours run from 1 up to 60");
    }

    /** Hours that lie between two ranges; 0 when they overlap. */
    int apart(HourRange other) {
        return Math.max(0, Math.max(least - other.most, other.least - most));
    }
}
