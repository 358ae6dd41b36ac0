package nl.kansrijk.access;

/** What the policy says. A refusal is an answer, not an error, and carries the reason that goes into the audit log. */
public sealed interface Decision {
    /** May look. */
    record Allowed() implements Decision {}

    /** May not look. */
    record Refused(Refusal why) implements Decision {}

    /** Why a look was refused, in the order in which the policy asks. */
    enum Refusal {
        UNKNOWN,
        SHIELDED,
        RELATION,
        ROLE,
        PURPOSE,
        LIMIT
    }
}
