package nl.kansrijk.intake;

/** What came of closing a talk. Source: row 1-39. */
public enum Closing {
    DONE,
    /** Nothing was said yet: it stays for later. */
    NOTHING_SAID,
    /** Something was left open and nobody said why. */
    WHY,
    /** It was over already. */
    OVER
}
