package nl.kansrijk.employers;

/** Why a vacancy is closed. Words: {@code employers.close.<name>}. */
public enum CloseReason {
    /** Someone from the region was placed. */
    FILLED_BY_REGION,
    /** The employer found someone in another way. */
    FILLED_OTHERWISE,
    /** The work is no longer there. */
    WITHDRAWN,
    /** The closing date went by. */
    DATE_PASSED
}
