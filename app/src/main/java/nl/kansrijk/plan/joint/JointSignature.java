package nl.kansrijk.plan.joint;

import java.time.Instant;
import nl.kansrijk.shared.UserId;

/** A name under one version of the shared part; version 0 is the part before anything stood in it. */
public record JointSignature(Party party, int number, Instant at, UserId by) {}
