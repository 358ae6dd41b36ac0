package nl.kansrijk.engine;

import java.util.Map;

/**
 * How much of the work someone can do, can do something alike of, and can learn at work. Unit: percents of the work; weeks: the
 * longest of what is to be learned. What is alike is said apart: nobody is told to be able to do what they never did.
 */
record WorkShare(int able, int alike, int later, int weeks) {
    static final WorkShare NONE = new WorkShare(0, 0, 0, 0);

    /** One task; {@code weeks} is 0 for what cannot be learned at work. */
    static WorkShare of(Verdict verdict, int share, int weeks) {
        if (verdict instanceof Verdict.Met(var because))
            return because.key().equals(TaskKnown.ALIKE)
                    ? new WorkShare(0, share, 0, 0)
                    : new WorkShare(share, 0, 0, 0);
        return weeks > 0 ? new WorkShare(0, 0, share, weeks) : NONE;
    }

    WorkShare plus(WorkShare other) {
        return new WorkShare(able + other.able, alike + other.alike, later + other.later, Math.max(weeks, other.weeks));
    }

    Reason said(int total) {
        if (alike > 0)
            return new Reason("learnable.alike", Map.of("able", part(able, total), "alike", part(alike, total)));
        if (able == 0)
            return new Reason("learnable.none", Map.of("later", part(later, total), "weeks", Integer.toString(weeks)));
        return new Reason(
                "learnable.share",
                Map.of("able", part(able, total), "later", part(later, total), "weeks", Integer.toString(weeks)));
    }

    private static String part(int share, int total) {
        return Integer.toString(100 * share / total);
    }
}
