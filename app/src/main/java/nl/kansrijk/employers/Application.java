package nl.kansrijk.employers;

import java.util.Set;

/** How someone gets in touch. The contact is a person at the employer; shown only to who may see the employer's file. */
public record Application(Set<WayIn> waysIn, Contact contact, boolean noLetterNeeded) {
    public Application {
        waysIn = Set.copyOf(waysIn);
    }

    /** Ways to start. Words: {@code employers.wayin.<name>}. */
    public enum WayIn {
        CALL,
        WALK_IN,
        VIDEO,
        LIST
    }
}
