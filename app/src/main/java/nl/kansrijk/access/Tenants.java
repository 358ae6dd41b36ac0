package nl.kansrijk.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Organisations and what they grant each other. */
@Component
@Transactional
public class Tenants {
    private final TenantTable tenants;
    private final GrantTable grants;

    Tenants(TenantTable tenants, GrantTable grants) {
        this.tenants = tenants;
        this.grants = grants;
    }

    /** All organisations, in order of number. */
    public List<Tenant> all() {
        return tenants.all();
    }

    /** The organisation with this code. */
    public Optional<Tenant> withCode(String code) {
        return tenants.all().stream()
                .filter(tenant -> tenant.code().equals(code))
                .findFirst();
    }

    /** Adds an organisation. Errors: DuplicateKeyException when the code is taken. */
    public Tenant found(String code, String name, Tenant.Kind kind) {
        return new Tenant(tenants.add(code, name, kind), code, name, kind);
    }

    /** The organisations whose persons this organisation may see on a day, for a purpose; itself among them. */
    public Set<TenantId> openTo(TenantId reader, DataGroup group, Purpose purpose, LocalDate day) {
        return Stream.concat(
                        Stream.of(reader),
                        grants.readableBy(reader, purpose, day).stream()
                                .filter(grant -> grant.group() == group)
                                .map(GrantTable.Granted::owner))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The owner lets the reader see one data group of its persons or files, for a purpose, from a day on. */
    public void grant(TenantId owner, TenantId reader, DataGroup group, Purpose purpose, LocalDate from) {
        grants.grant(owner, reader, group, purpose.name(), from);
    }

    /** The same for every purpose; meant for files of employers, which are not personal. */
    public void grantAlways(TenantId owner, TenantId reader, DataGroup group, LocalDate from) {
        grants.grant(owner, reader, group, "ANY", from);
    }
}
