package nl.kansrijk.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;

/**
 * A talk with one client. At most one is open.
 *
 * @param version of the questions it is asked with
 * @param times when things happened; {@code homeSince} filled while the client may go on at home, {@code causeAsked} once
 *     the question about the cause was asked, {@code closed} once it is over
 */
public record Talk(UUID id, ClientId client, TalkKind kind, String version, UserId openedBy, Times times) {
    /** How long a phone without internet keeps answers. Source: rulings 9. */
    private static final Duration ON_PHONE = Duration.ofHours(24);

    /** When things happened. */
    public record Times(
            Instant opened, Optional<Instant> homeSince, Optional<Instant> causeAsked, Optional<Instant> closed) {}

    /** Whether it can still be answered. */
    public boolean open() {
        return times.closed().isEmpty();
    }

    /** Whether this person may answer this question now: a client alone only what may be done at home. */
    boolean lets(Actor actor, Question question) {
        return actor.self().isEmpty() ? open() : question.atHome() && home(actor);
    }

    /** Whether what this person filled in alone still comes along: a phone keeps it for a day, also when the talk was closed meanwhile. */
    public boolean takesLate(Actor actor, Instant at) {
        boolean today =
                times.closed().filter(over -> at.isBefore(over.plus(ON_PHONE))).isPresent();
        return today && home(actor);
    }

    private boolean home(Actor actor) {
        return actor.self().equals(Optional.of(client)) && times.homeSince().isPresent();
    }
}
