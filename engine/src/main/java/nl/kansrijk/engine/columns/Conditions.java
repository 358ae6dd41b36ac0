package nl.kansrijk.engine.columns;

/**
 * The hard conditions of a job, packed like {@link Meets}. {@code levels} are least values, {@code flags} and {@code loads}
 * must all be held, and of the {@code week} at least so many {@code parts}.
 */
public record Conditions(long levels, long flags, long loads, long week, int parts) {
    /** Nothing is asked. */
    public static Conditions none() {
        return new Conditions(0, 0, 0, 0, 0);
    }

    /** Whether someone meets all of them. One subtraction compares every level at once. */
    public boolean metBy(long has, long holds) {
        long short1 = ((has | Fields.GUARDS) - levels & Fields.GUARDS) ^ Fields.GUARDS;
        return (short1 | ~has & flags | ~holds & loads) == 0 & Long.bitCount(holds & week) >= parts;
    }

    /** Offers at least and at most so many hours a week; one hour of overlap is enough. */
    public Conditions hours(int least, int most) {
        long turned = Fields.with(levels, Fields.HOURS_TURNED, 6, Math.max(0, Fields.MOST_HOURS - most));
        return new Conditions(Fields.with(turned, Fields.HOURS, 6, least), flags, loads, week, parts);
    }

    /** Asks this level of one skill of Dutch. */
    public Conditions dutch(int skill, int level) {
        return new Conditions(Fields.with(levels, Fields.dutch(skill), 3, level), flags, loads, week, parts);
    }

    /** Asks a licence. */
    public Conditions licence(int code) {
        return flag(Fields.bit(Fields.LICENCES, code, Fields.MOST_LICENCES));
    }

    /** Asks a certificate. */
    public Conditions certificate(int code) {
        return flag(Fields.bit(Fields.CERTIFICATES, code, Fields.MOST_CERTIFICATES));
    }

    /** Asks to bear a load. */
    public Conditions load(int item) {
        return new Conditions(levels, flags, loads | Fields.bit(Fields.LOADS, item, 32), week, parts);
    }

    /** Asks at least so many of these parts of the week. */
    public Conditions week(int asked, int least) {
        return new Conditions(levels, flags, loads, asked & Fields.WEEK, least);
    }

    private Conditions flag(long bit) {
        return new Conditions(levels, flags | bit, loads, week, parts);
    }
}
