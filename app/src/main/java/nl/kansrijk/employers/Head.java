package nl.kansrijk.employers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.OccupationCode;

/**
 * Whose work it is, what it is called and for whom it is meant to be visible. Positions: 1..999. Start and closing are Dutch days;
 * empty means as soon as someone fits, and until it is closed.
 */
public record Head(
        TenantId employer,
        Kind kind,
        String title,
        Optional<OccupationCode> occupation,
        int positions,
        Optional<LocalDate> start,
        Optional<LocalDate> closing,
        Set<Scope> scopes) {
    public Head {
        if (title.isBlank()) throw new IllegalArgumentException("work has a title");
        if (positions < 1 || positions > 999) throw new IllegalArgumentException("positions must be 1..999");
        scopes = Set.copyOf(scopes);
    }

    /** What is on offer. Words: {@code employers.kind.<name>}. */
    public enum Kind {
        OPPORTUNITY,
        VACANCY,
        OPEN_HIRING,
        LEARN_JOB,
        TASTER,
        CAROUSEL_SLOT,
        TRIAL,
        CARVED;

        /** Whether it is work with pay; looking along and trying are not yet. */
        public boolean paid() {
            return this != TASTER && this != CAROUSEL_SLOT && this != TRIAL;
        }
    }

    /** Who may see that it exists. Words: {@code employers.scope.<name>}. */
    public enum Scope {
        OWN,
        REGION,
        VUM
    }
}
