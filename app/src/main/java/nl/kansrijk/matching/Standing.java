package nl.kansrijk.matching;

import nl.kansrijk.engine.Explanation;

/**
 * How a job stands for a person, nearest first: fits as it is; may fit, but something is to be asked first; fits after a
 * training that closes what is known to be missing; or asks more than that. The one order of every list and every count.
 */
public enum Standing {
    NOW,
    ASK,
    TRAIN,
    TALK;

    /** What the engine concludes. */
    public static Standing of(Explanation why) {
        if (why.fitsNow()) return NOW;
        if (why.fitsOnceAsked()) return ASK;
        return why.after().isPresent() ? TRAIN : TALK;
    }
}
