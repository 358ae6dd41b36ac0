package nl.kansrijk.access;

import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.shared.TenantId;

/**
 * How far a passage reaches: the owner organisations whose persons may be read and those whose employer files may be
 * read. Goes into the question, never into an {@code if} afterwards. Source: rulings 1.
 */
public record Reach(TenantId tenant, Set<TenantId> owners, Set<TenantId> sources) {
    public Reach {
        owners = Set.copyOf(owners);
        sources = Set.copyOf(sources);
    }

    String ownersSetting() {
        return list(owners);
    }

    String sourcesSetting() {
        return list(sources);
    }

    private static String list(Set<TenantId> tenants) {
        return tenants.stream().map(t -> Integer.toString(t.value())).collect(Collectors.joining(","));
    }
}
