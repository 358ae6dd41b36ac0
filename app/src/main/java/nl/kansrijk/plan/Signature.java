package nl.kansrijk.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.plan.joint.Party;
import nl.kansrijk.shared.UserId;

/**
 * A name under one version of a plan.
 *
 * @param joint the part an employer shared then, and its version
 * @param voluntary how far it is the client's own choice, 1 to 5; only of the client
 * @param way on the own screen, or on the screen of the professional with the client beside it
 */
public record Signature(
        Party party, int number, Optional<OfJoint> joint, Optional<Integer> voluntary, Way way, Instant at, UserId by) {

    /** How it was given. */
    public enum Way {
        OWN,
        SHARED_SCREEN
    }

    /** One version of the part of an employer. */
    public record OfJoint(UUID id, int number) {}
}
