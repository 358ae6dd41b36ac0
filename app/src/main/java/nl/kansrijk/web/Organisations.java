package nl.kansrijk.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;

/** Organisations as pages name them, remembered because they stand on every page. */
@Component
public class Organisations {
    private final Tenants tenants;
    private final Map<TenantId, Tenant> known = new ConcurrentHashMap<>();

    Organisations(Tenants tenants) {
        this.tenants = tenants;
    }

    /** The organisation with this number. Errors: IllegalStateException when there is none. */
    public Tenant of(TenantId id) {
        if (!known.containsKey(id)) tenants.all().forEach(tenant -> known.put(tenant.id(), tenant));
        var found = known.get(id);
        if (found == null) throw new IllegalStateException("no organisation has number " + id.value());
        return found;
    }
}
