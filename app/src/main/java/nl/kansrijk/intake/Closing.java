package nl.kansrijk.intake;

/** What came of closing a talk. Source: row 1-39. */
public enum Closing {
    DONE,
    /** Nothing was said yet: it stays for later. */
    NOTHING_SAID,
    /** Something is low and nobody said yet where it comes from, nor that it is not clear. */
    ASK_CAUSE,
    /** Something was left open and nobody said why. */
    WHY,
    /** It was over already. */
    OVER
}
