package nl.kansrijk.employers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.shared.TenantId;

/** A vacancy or opportunity as it stands now. Tenant: the service point that manages it, not the employer. */
public record Vacancy(VacancyId id, TenantId tenant, Draft draft, Life life) {

    /** Where it stands. Version: goes up with every change, for the lock; starts at 1. Closed: when and why, while it is closed. */
    public record Life(int version, Instant openedAt, Optional<Instant> closedAt, Optional<CloseReason> closed) {}

    /** The organisation whose work it is. */
    public TenantId employer() {
        return draft.head().employer();
    }

    /** Whether this organisation may change it: the one that manages it, or the employer itself. */
    public boolean isKeptBy(TenantId organisation) {
        return organisation.equals(tenant) || organisation.equals(employer());
    }

    /** What the work is called. */
    public String title() {
        return draft.head().title();
    }

    /** The tasks, biggest share first as the employer wrote them. */
    public List<Task> tasks() {
        return draft.tasks();
    }

    /** Whether people can be proposed for it. */
    public boolean open() {
        return life.closedAt().isEmpty();
    }
}
