package nl.kansrijk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.access.Kept;
import nl.kansrijk.casework.marks.Mark;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;

/**
 * One client in a caseload.
 *
 * @param name empty when nobody wrote it down yet; only the first letters for a client of a colleague in the team
 * @param day the day the state is about, such as the day a task is due
 * @param knownPercent how much of the file is known, 0 to 100
 * @param beside whose client it is, and what who looks keeps about it
 */
public record CaseRow(
        ClientId client,
        String name,
        WorkState state,
        Reason why,
        Optional<LocalDate> day,
        Optional<Instant> lastContact,
        int knownPercent,
        Beside beside) {
    /** Who guides the client, the own label and reminder, and the next appointment. */
    public record Beside(Kept kept, Mark mark, Optional<Instant> appointment) {}

    /** The next step that belongs to the state. */
    public Reason next() {
        return Reason.of("work.next." + state);
    }

    /** Whether the file opens for who looks. */
    public boolean near() {
        return beside.kept().near();
    }
}
