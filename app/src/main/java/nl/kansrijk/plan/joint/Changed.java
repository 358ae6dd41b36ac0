package nl.kansrijk.plan.joint;

/** One line that is not as it was. {@code words}: as they are now, or as they were for a line that is gone. */
public record Changed(How how, Term.Kind kind, String words) {
    /** What happened to it. Texts: {@code plan.changed.…}. */
    public enum How {
        ADDED,
        OTHER,
        GONE
    }
}
