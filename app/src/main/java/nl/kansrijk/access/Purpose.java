package nl.kansrijk.access;

/** Why someone opens a file. Chosen on opening, logged, shown to the client. Source: domain j.1-8. */
public enum Purpose {
    /** "helpen": guiding the own client; the preset on the own caseload. */
    HELP,
    /** "plaatsen": finding work that fits. */
    PLACE,
    /** "controleren kwaliteit". */
    QUALITY,
    /** "klacht": complaint or objection. */
    COMPLAINT,
    /** "statistiek". */
    STATISTICS,
    /** A person looking at the own data. */
    OWN,
    /** Guarding the privacy of others: reading logs. */
    SUPERVISE
}
