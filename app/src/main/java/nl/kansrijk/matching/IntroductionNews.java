package nl.kansrijk.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kansrijk.shared.UserId;

/** News about an introduction. Ids and moments only; who wants to tell more asks the door with a passage of its own. */
public sealed interface IntroductionNews {
    /** The introduction it is about. */
    UUID introduction();

    /** Whom and what it is about. */
    Pair pair();

    /** When it happened. */
    Instant at();

    /** A person was asked "may we propose you?", by a professional or because an employer chose a card. */
    record Proposed(UUID introduction, Pair pair, Instant at, Instant deadline, UserId by, boolean byEmployer)
            implements IntroductionNews {}

    /** The person wants to know something first. */
    record AskedBack(UUID introduction, Pair pair, Instant at) implements IntroductionNews {}

    /** The person said yes; they meet on this day at the latest. */
    record Agreed(UUID introduction, Pair pair, Instant at, LocalDate meeting) implements IntroductionNews {}

    /** The person said no. */
    record Declined(UUID introduction, Pair pair, Instant at) implements IntroductionNews {}

    /** Nobody answered before the deadline. */
    record Expired(UUID introduction, Pair pair, Instant at) implements IntroductionNews {}

    /** Someone took it back; everything about it stops. */
    record Withdrawn(UUID introduction, Pair pair, Instant at) implements IntroductionNews {}

    /** The house stopped it; everything about it stops. */
    record Stopped(UUID introduction, Pair pair, Instant at, String why) implements IntroductionNews {}

    /** They met. */
    record Met(UUID introduction, Pair pair, Instant at) implements IntroductionNews {}
}
