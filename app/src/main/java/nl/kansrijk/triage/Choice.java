package nl.kansrijk.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.shared.UserId;

/**
 * The route that people chose after an advice.
 *
 * @param wish what the client wants; no route when the client named none
 * @param because why it is another route than was advised; empty when it is not
 * @param second until when a second reader looks at it; empty when none has to
 */
public record Choice(
        Route route,
        Wish wish,
        Optional<Because> because,
        UserId by,
        Instant at,
        LocalDate reviewOn,
        Optional<LocalDate> second) {
    /** Longest text, in characters. */
    public static final int LONGEST = 500;

    /** What the client wants, in own words when wanted. */
    public record Wish(Optional<Route> route, String words) {}

    /** Why it is another route, always with words. */
    public record Because(Deviation reason, String words) {}
}
