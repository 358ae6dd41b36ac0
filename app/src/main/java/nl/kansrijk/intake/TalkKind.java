package nl.kansrijk.intake;

/** Kinds of talk, each with its own set of questions. Source: domain (d), talk types. */
public enum TalkKind {
    /** Every question of the intake. */
    FULL,
    /** The short set: about fifteen minutes. */
    SHORT,
    /** Each thirteen weeks. */
    REVIEW,
    /** After a training or other help. */
    INSTRUMENT,
    /** After the first week or month of work. */
    PLACEMENT,
    /** After a refusal or a stop, in own words and without blame. */
    REFUSAL
}
