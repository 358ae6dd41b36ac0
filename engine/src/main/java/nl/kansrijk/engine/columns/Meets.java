package nl.kansrijk.engine.columns;

/**
 * What someone meets of the hard conditions, packed in two longs. What nobody said is met: silence is never a no.
 * Ranges: hours 0..63 a week, five skills of Dutch with level 0..7, licences 0..7, certificates 0..15, loads 0..31,
 * 28 parts of the week; a code outside its range is not packed and stays met.
 */
public record Meets(long levels, long holds) {
    /** Someone of whom no limit is known. */
    public static Meets everything() {
        return new Meets(~Fields.GUARDS & Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /** Wants at least and at most so many hours a week. */
    public Meets hours(int least, int most) {
        long turned = Fields.with(levels, Fields.HOURS_TURNED, 6, Fields.MOST_HOURS - least);
        return new Meets(Fields.with(turned, Fields.HOURS, 6, most), holds);
    }

    /** Has this level of one skill of Dutch. */
    public Meets dutch(int skill, int level) {
        return new Meets(Fields.with(levels, Fields.dutch(skill), 3, level), holds);
    }

    /** Does not hold a licence. */
    public Meets noLicence(int code) {
        return new Meets(levels & ~Fields.bit(Fields.LICENCES, code, Fields.MOST_LICENCES), holds);
    }

    /** Does not hold a certificate. */
    public Meets noCertificate(int code) {
        return new Meets(levels & ~Fields.bit(Fields.CERTIFICATES, code, Fields.MOST_CERTIFICATES), holds);
    }

    /** Cannot bear a load. */
    public Meets noLoad(int item) {
        return new Meets(levels, holds & ~Fields.bit(Fields.LOADS, item, 32));
    }

    /** Works only in these parts of the week: 28 bits. */
    public Meets week(int parts) {
        return new Meets(levels, Fields.with(holds, 0, Fields.LOADS, parts));
    }
}
