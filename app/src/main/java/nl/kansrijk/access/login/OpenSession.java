package nl.kansrijk.access.login;

import java.time.Instant;

/** One place where an account is open now. Here: the place that asks. */
public record OpenSession(Device device, Instant since, Instant lastUsed, boolean here) {}
