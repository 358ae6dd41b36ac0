package nl.kansrijk.engine;

/** What was said to a question. UNKNOWN is silence, and silence is never a no. */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
