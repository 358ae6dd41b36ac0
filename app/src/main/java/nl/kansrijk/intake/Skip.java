package nl.kansrijk.intake;

/** Why a question has no answer. Missing in every case, never low. Source: domain (d). */
public enum Skip {
    /** "Sla over". */
    SKIPPED,
    /** "Wil ik niet zeggen". */
    PRIVATE,
    /** "Later". */
    LATER
}
