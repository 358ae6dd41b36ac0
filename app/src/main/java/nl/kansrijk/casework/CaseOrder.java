package nl.kansrijk.casework;

/** In which order clients stand in a list. */
public enum CaseOrder {
    /** What calls first; within that the longest waiting: by day, then by last contact, then by name. */
    FIRST,
    NAME,
    /** The day the state is about; none comes last. */
    DAY,
    /** Longest without contact; never comes first. */
    CONTACT,
    /** Least known. */
    KNOWN
}
