package nl.kansrijk.casework;

/**
 * How it stands with a client, computed and never set by hand. Exactly one leads: the first in this order whose facts
 * hold. Texts: {@code work.state.…}, why {@code work.why.…}, next step {@code work.next.…}. Source: good ideas 23.
 */
public enum WorkState {
    /** A task is past its day. */
    OVERDUE,
    /** The client says that something is not so. */
    TALK_NEEDED,
    /** The client asked something. */
    QUESTION_ASKED,
    /** The client and an employer are going to meet. */
    MEETING_PLANNED,
    /** The client was asked something. */
    WAITS_FOR_CLIENT,
    /** Nothing is known yet. */
    NEW,
    /** No contact for longer than the norm. */
    QUIET,
    /** Matching rests for now. */
    PAUSED,
    /** Something that counts is about to expire. */
    EXPIRING,
    /** Too little is known to advise on. */
    INCOMPLETE,
    /** Nothing calls for us now. */
    ON_TRACK
}
