package nl.kansrijk.employers;

/** What the work asks of body and head. Code: load of the taxonomy, the same as on the client. Aid: a tool or change can take it away. */
public record LoadAsked(String code, HowOften howOften, boolean aidPossible) {

    /** How much of it there is. Words: {@code employers.often.<name>}. */
    public enum HowOften {
        /** Someone who can do it in a limited way can do this work. */
        SOMETIMES,
        /** It belongs to the work all day. */
        OFTEN
    }
}
