package nl.kansrijk.profile;

import java.time.Instant;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/**
 * Something moved so much that a route may no longer fit: a life domain by a step, a scale noticeably, a new indication, work
 * that ended, or a move. Only of which characteristic, never from what to what. Source: domain e.5.
 */
public record RouteBasisMoved(ClientId client, TenantId owner, String characteristic, Instant at) {}
