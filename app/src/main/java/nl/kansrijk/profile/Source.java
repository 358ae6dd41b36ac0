package nl.kansrijk.profile;

import java.time.LocalDate;

/** Who said it, on what paper or in which system, and on what day it was so. Reference: free short text, empty allowed. */
public record Source(Type type, String ref, LocalDate observedOn) {
    public Source {
        if (ref.length() > 200) throw new IllegalArgumentException("a reference has at most 200 characters");
    }

    /** Whose voice it is. Source: domain c.1. */
    public enum Type {
        /** The client. */
        SELF,
        /** A professional. */
        PROF,
        /** An assessment. */
        TEST,
        /** A register such as UWV, BRP or DUO. */
        REG,
        /** An employer or job coach who saw it. */
        EMPL,
        /** Derived by a rule. */
        DER
    }

    /** The client said so on this day. */
    public static Source self(LocalDate day) {
        return new Source(Type.SELF, "", day);
    }

    /** A professional said so on this day. */
    public static Source professional(LocalDate day) {
        return new Source(Type.PROF, "", day);
    }
}
