package nl.kansrijk.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;

/** Names of organisations for the bar above each page, remembered because they stand on every page. */
@Component
class Organisations {
    private final Tenants tenants;
    private final Map<TenantId, String> names = new ConcurrentHashMap<>();

    Organisations(Tenants tenants) {
        this.tenants = tenants;
    }

    /** The name people know it by. Errors: IllegalStateException when there is no such organisation. */
    String name(TenantId id) {
        if (!names.containsKey(id)) tenants.all().forEach(tenant -> names.put(tenant.id(), tenant.name()));
        var name = names.get(id);
        if (name == null) throw new IllegalStateException("no organisation has number " + id.value());
        return name;
    }
}
