package nl.kansrijk.casework;

/**
 * How it stands with a client, computed and never set by hand. Exactly one leads: the first in this order whose facts
 * hold. Texts: {@code work.state.…}, why {@code work.why.…}, next step {@code work.next.…}. Source: good ideas 23.
 */
public enum WorkState {
    /** No roof, no food or not safe, as a task or in the file: today. */
    URGENT,
    /** The client was told that something happens by today, or by an earlier day. */
    PROMISED,
    /** A task is past its day. */
    OVERDUE,
    /** An appointment is over and nobody wrote down how it went. */
    RESULT_MISSING,
    /** The client says that something is not so. */
    TALK_NEEDED,
    /** The client reported again, as if for the first time. */
    REPORTED_AGAIN,
    /** The client wrote a message. */
    MESSAGE_WAITING,
    /** The client asked something. */
    QUESTION_ASKED,
    /** It was not clear where something comes from; it is time to come back to it. */
    FOLLOW_UP,
    /** A talk was begun and not finished. */
    TALK_OPEN,
    /** The client and an employer are going to meet. */
    MEETING_PLANNED,
    /** The client was asked something. */
    WAITS_FOR_CLIENT,
    /** An appointment stands. */
    APPOINTMENT_AHEAD,
    /** Nothing is known yet. */
    NEW,
    /** No contact for longer than the norm. */
    QUIET,
    /** It is time to look back together. */
    EVALUATION_DUE,
    /** Matching rests for now. */
    PAUSED,
    /** Someone may act for the client, but not for long any more. */
    MANDATE_ENDS,
    /** Something that counts is about to expire. */
    EXPIRING,
    /** Too little is known to advise on. */
    INCOMPLETE,
    /** Nothing calls for us now, but something in the file weighs on the client and nobody helps with it. */
    WORRIES,
    /** What weighs is in the hands of someone who helps. */
    HELP_RUNS,
    /** Nothing calls for us now and nothing that is known weighs. */
    ON_TRACK
}
