package nl.kansrijk.profile.presentation;

/** What comes of opening a link. */
public sealed interface Opened {
    /** The presentation. */
    record Seen(Shown presentation) implements Opened {}

    /** Never there, ended, stopped or taken back: all the same from outside. */
    record Gone() implements Opened {}

    /** Opened too often in one hour: later again. */
    record Busy() implements Opened {}
}
