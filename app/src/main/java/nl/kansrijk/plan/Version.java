package nl.kansrijk.plan;

import java.time.Instant;
import nl.kansrijk.shared.UserId;

/** A plan as it stood from a moment on. Number 0 is the plan before anything was written down. */
public record Version(int number, Plan plan, Instant at, UserId by) {}
