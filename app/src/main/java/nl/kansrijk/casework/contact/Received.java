package nl.kansrijk.casework.contact;

/** What came of sending a report. */
public sealed interface Received {
    /** It lies with the organisation; sent twice it lies there once. */
    record Kept() implements Received {}

    /** The same words of the same person came in the last hour: an old form was sent again. It lies there once. */
    record Already() implements Received {}

    /** Too many from one address in the last hour. */
    record TooMany() implements Received {}
}
