package nl.kansrijk.engine;

/** A fact nobody gave yet, to ask {@code of} the person or the employer: criterion id with, where it has one, the code. */
public record Fact(String criterion, Asker of) {
    /** Who can answer. */
    public enum Asker {
        PERSON,
        EMPLOYER
    }
}
