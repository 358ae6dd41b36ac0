package nl.kansrijk.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;

/**
 * A talk with one client. At most one is open.
 *
 * @param version of the questions it is asked with
 * @param times when things happened; {@code homeSince} filled while only the client worked on it, alone, {@code causeAsked}
 *     once it was said where something low comes from, or that it is not clear yet, {@code closed} once it is over
 * @param pack what was usual for the client's groups when it was opened
 */
public record Talk(UUID id, ClientId client, TalkKind kind, String version, UserId openedBy, Times times, Pack pack) {
    /** The number of a talk that begins with the first answer. */
    public static final UUID NOT_BEGUN = new UUID(0, 0);

    /** How long a phone without internet keeps answers. Source: rulings 9. */
    private static final Duration ON_PHONE = Duration.ofHours(24);

    /** A talk of every block. */
    public Talk(UUID id, ClientId client, TalkKind kind, String version, UserId openedBy, Times times) {
        this(id, client, kind, version, openedBy, times, Pack.NONE);
    }

    /** When things happened. */
    public record Times(
            Instant opened, Optional<Instant> homeSince, Optional<Instant> causeAsked, Optional<Instant> closed) {}

    /** A talk that is not there yet; a client alone begins it with the first answer. */
    public static Talk notBegun(ClientId client, String version, Passage passage) {
        return alone(NOT_BEGUN, client, version, passage);
    }

    /** A talk of every question that the client goes through alone. */
    static Talk alone(UUID id, ClientId client, String version, Passage passage) {
        var now = passage.at();
        var times = new Times(now, Optional.of(now), Optional.empty(), Optional.empty());
        return new Talk(id, client, TalkKind.FULL, version, passage.actor().user(), times);
    }

    /** Whether only the client worked on it, alone: no professional has opened it. */
    public boolean alone() {
        return times.homeSince().isPresent();
    }

    /** Whether it can still be answered. */
    public boolean open() {
        return times.closed().isEmpty();
    }

    /** Whether this person may answer this question now: a client alone only what may be done at home. */
    boolean lets(Actor actor, Question question) {
        return actor.self().isEmpty() ? open() : question.atHome() && own(actor);
    }

    /** Whether what this person filled in alone still comes along: a phone keeps it for a day, also when the talk was closed meanwhile. */
    public boolean takesLate(Actor actor, Instant at) {
        boolean today =
                times.closed().filter(over -> at.isBefore(over.plus(ON_PHONE))).isPresent();
        return today && own(actor);
    }

    private boolean own(Actor actor) {
        return actor.self().equals(Optional.of(client));
    }
}
