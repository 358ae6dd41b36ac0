package nl.kansrijk.matching.introductions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.kansrijk.access.Role;
import nl.kansrijk.shared.Reason;

/**
 * An introduction of one person to one employer, from the question to the meeting or an end. Only the types know what
 * may follow: nobody can be sent who was not asked and did not say yes. Source: domain J8, J9; row 3-33.
 */
public sealed interface Introduction {
    /** Who makes the appointment to meet after a yes: who keeps the vacancy. Every page that names someone says this. */
    Role ARRANGES = Role.ACCOUNT_MANAGER;

    /** What stays the same. */
    Facts facts();

    /** Code of the state, such as ASKED; words stand under {@code matching.state.<code>}. */
    default String state() {
        return getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    /** An introduction that someone can still stop. */
    sealed interface Open extends Introduction {
        /** Someone takes it back; the words are kept and all are told. */
        default Withdrawn withdrawn(Party by, String words, Instant at) {
            return new Withdrawn(facts().next(), by, words, at);
        }

        /** The house stops it, for instance because the person rests from matching. */
        default Stopped stopped(Reason why, Instant at) {
            return new Stopped(facts().next(), why, at);
        }
    }

    /** The person was asked and may still answer, until the deadline. A question back keeps it open. */
    record Asked(Facts facts, Instant deadline, Optional<String> question) implements Open {

        Agreed yes(Manner manner, LocalDate meeting, Instant at) {
            return new Agreed(facts.next(), manner, at, meeting);
        }

        Declined no(Manner manner, String words, Instant at) {
            return new Declined(facts.next(), manner, words, at);
        }

        Asked asksBack(String words) {
            return new Asked(facts.next(), deadline, Optional.of(words));
        }

        /** Silence is a no. Errors: IllegalStateException before the deadline. */
        Expired silent(Instant at) {
            if (at.isBefore(deadline)) throw new IllegalStateException("the person may answer until " + deadline);
            return new Expired(facts.next(), at);
        }
    }

    /** The person said yes: names are exchanged and a meeting is planned on or before this day. */
    record Agreed(Facts facts, Manner manner, Instant at, LocalDate meeting) implements Open {

        Met met(Outcome outcome, Instant when) {
            return new Met(facts.next(), manner, outcome, when);
        }
    }

    /** They met. */
    record Met(Facts facts, Manner manner, Outcome outcome, Instant at) implements Introduction {}

    /** The person said no; has no other effect. The words may be empty: a no needs no reason. */
    record Declined(Facts facts, Manner manner, String words, Instant at) implements Introduction {}

    /** Nobody answered before the deadline: a no. */
    record Expired(Facts facts, Instant at) implements Introduction {}

    /** One of the parties took it back. */
    record Withdrawn(Facts facts, Party by, String words, Instant at) implements Introduction {}

    /** The house stopped it. */
    record Stopped(Facts facts, Reason why, Instant at) implements Introduction {}

    /** How an answer came in. */
    enum Manner {
        /** By the person. */
        SELF,
        /** Told to a professional, who wrote it down. */
        ON_BEHALF
    }

    /** Who took it back. */
    enum Party {
        CLIENT,
        PROFESSIONAL,
        EMPLOYER
    }

    /** What came of a meeting. */
    enum Outcome {
        HIRED,
        SECOND_TALK,
        NOT_GOING_ON
    }
}
