package nl.kansrijk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.UserId;

/**
 * Something to do for a client.
 *
 * @param owner empty when the client was in nobody's caseload
 * @param reason what and why; what someone wrote in own words has the key {@link #OWN_WORDS} and the words under {@code words}
 * @param doneAt empty as long as it is to do
 */
public record Task(
        UUID id,
        ClientId client,
        Optional<UserId> owner,
        Kind kind,
        LocalDate due,
        Reason reason,
        Optional<Instant> doneAt) {
    /** Key of a reason in own words. */
    public static final String OWN_WORDS = "task.own";

    /** Where a task comes from. */
    public enum Kind {
        /** Made by hand. */
        OWN,
        /** The client says that something is not so: talk about it. */
        TALK,
        /** Someone used emergency access. */
        NOTICE,
        /** A client was asked something: waits for the client. */
        ANSWER,
        /** A client asked something: waits for us. */
        QUESTION,
        /** A client and an employer meet. */
        MEETING,
        /** Someone has no roof, no food or is not safe: today. */
        URGENT,
        /** Call the client. */
        CALL,
        /** Choose a time with the client. */
        APPOINTMENT,
        /** Help to begin with, proposed by what stands in the file. */
        HELP,
        /** What was promised to the client, in the words the client reads. */
        PROMISE;

        /** Whether the client was told by which day it is done. */
        public boolean promised() {
            return this == QUESTION || this == CALL || this == PROMISE;
        }
    }

    /** The characteristics of the catalogue that it rests on; who may not read them does not read the task. */
    public List<String> about() {
        return UrgentReasons.domains(reason);
    }

    /** Whether something has to happen today for this client; not once the client took back that it had to. */
    public boolean cannotWait() {
        return open() && kind == Kind.URGENT && !UrgentReasons.over(reason);
    }

    /** Whether it is still to do. */
    public boolean open() {
        return doneAt.isEmpty();
    }
}
