package nl.kansrijk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.UserId;

/**
 * Something to do for a client.
 *
 * @param owner empty when the client was in nobody's caseload
 * @param reason what and why; for a task made by hand the key is {@code task.own} with the words under {@code words}
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
        HELP
    }

    /** Whether it is still to do. */
    public boolean open() {
        return doneAt.isEmpty();
    }
}
