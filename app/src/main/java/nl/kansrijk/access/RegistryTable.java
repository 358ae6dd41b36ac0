package nl.kansrijk.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.kansrijk.access.Registry.NewPerson;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Persons and caseloads, many at a time. */
@Repository
class RegistryTable {
    private final JdbcClient jdbc;

    RegistryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TenantId tenant, List<NewPerson> persons, Instant at) {
        jdbc.sql("""
                        insert into access.person (id, tenant_id, shielded, created_at)
                        select id, :tenant, shielded, :at from unnest(:ids, :shielded) as person (id, shielded)
                        """)
                .param("tenant", tenant.value())
                .param("at", Timestamp.from(at))
                .param("ids", persons.stream().map(p -> p.id().value()).toArray(UUID[]::new))
                .param("shielded", persons.stream().map(NewPerson::shielded).toArray(Boolean[]::new))
                .update();
    }

    void assign(TenantId tenant, List<NewPerson> persons, LocalDate from) {
        jdbc.sql("""
                        insert into access.caseload (tenant_id, person_id, account_id, kind, valid_from)
                        select :tenant, person, account, 'OWNER', :from from unnest(:ids, :accounts) as line (person, account)
                        """)
                .param("tenant", tenant.value())
                .param("from", from)
                .param("ids", persons.stream().map(p -> p.id().value()).toArray(UUID[]::new))
                .param(
                        "accounts",
                        persons.stream()
                                .map(p -> p.caseManager().orElseThrow().value())
                                .toArray(UUID[]::new))
                .update();
    }

    void share(TenantId tenant, Collection<ClientId> persons, UserId account, LocalDate from) {
        jdbc.sql("""
                        insert into access.caseload (tenant_id, person_id, account_id, kind, valid_from)
                        select :tenant, person, :account, 'SUBSTITUTE', :from from unnest(:ids) as line (person)
                        """)
                .param("tenant", tenant.value())
                .param("account", account.value())
                .param("from", from)
                .param("ids", persons.stream().map(ClientId::value).toArray(UUID[]::new))
                .update();
    }

    List<ClientId> shielded() {
        return jdbc.sql("select id from access.person where shielded")
                .query((row, n) -> new ClientId(row.getObject(1, UUID.class)))
                .list();
    }

    List<ClientId> shieldedAmong(Collection<ClientId> persons) {
        return jdbc.sql("select id from access.person where id = any (:ids) and shielded")
                .param("ids", persons.stream().map(ClientId::value).toArray(UUID[]::new))
                .query((row, n) -> new ClientId(row.getObject(1, UUID.class)))
                .list();
    }
}
