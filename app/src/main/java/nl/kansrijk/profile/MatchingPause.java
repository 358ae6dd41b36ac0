package nl.kansrijk.profile;

import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.shared.Reason;

/** No matching for this person for now, and why. No end day: until someone resumes it. Source: rulings 15. */
public record MatchingPause(Reason reason, Optional<LocalDate> until) {
    /** Whether matching rests on this day. */
    public boolean holdsOn(LocalDate day) {
        return until.map(last -> !last.isBefore(day)).orElse(true);
    }
}
