package nl.kansrijk.casework.household;

import java.time.LocalDate;
import nl.kansrijk.shared.TenantId;

/** What a desk may know of help it was asked for: from which organisation, what kind, on which day and how far. */
public record Referral(String code, TenantId from, Track.Kind kind, LocalDate asked, Track.Status status) {}
