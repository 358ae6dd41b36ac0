package nl.kansrijk.matching.introductions;

/** What came of a step in an introduction. When two change it at once, one wins and the other is told. */
public sealed interface Change {
    /** The step was taken. */
    record Done(Introduction now) implements Change {}

    /** Someone was earlier, or the deadline was; this is how it stands. */
    record TooLate(Introduction now) implements Change {}

    /** No such introduction for who asks. */
    record Unknown() implements Change {}
}
