package nl.kansrijk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;

/**
 * One client in a caseload.
 *
 * @param name empty when nobody wrote it down yet
 * @param day the day the state is about, such as the day a task is due
 * @param knownPercent how much of the file is known, 0 to 100
 */
public record CaseRow(
        ClientId client,
        String name,
        WorkState state,
        Reason why,
        Optional<LocalDate> day,
        Optional<Instant> lastContact,
        int knownPercent) {
    /** The next step that belongs to the state. */
    public Reason next() {
        return Reason.of("work.next." + state);
    }
}
