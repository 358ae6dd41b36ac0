package nl.kansrijk.access;

import java.time.LocalDate;
import java.util.List;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Grants between organisations, and the settings through which row security knows them. */
@Repository
class GrantTable {
    private final JdbcClient jdbc;

    GrantTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Granted(TenantId owner, DataGroup group) {}

    List<Granted> readableBy(TenantId reader, Purpose purpose, LocalDate day) {
        return jdbc.sql("""
                        select owner_tenant_id, data_group
                          from access.tenant_grant
                         where reader_tenant_id = :reader
                           and (purpose = :purpose or purpose = 'ANY')
                           and valid_from <= :day
                           and (valid_until is null or valid_until >= :day)
                        """)
                .param("reader", reader.value())
                .param("purpose", purpose.name())
                .param("day", day)
                .query((row, n) -> new Granted(
                        new TenantId(row.getInt("owner_tenant_id")), DataGroup.valueOf(row.getString("data_group"))))
                .list();
    }

    /** Tells this transaction who reads; the settings die with it. */
    void enter(Reach reach, Actor actor) {
        jdbc.sql("""
                        select set_config('app.tenant', :tenant, true),
                               set_config('app.owners', :owners, true),
                               set_config('app.sources', :sources, true),
                               set_config('app.self', :self, true)
                        """)
                .param("tenant", Integer.toString(reach.tenant().value()))
                .param("owners", reach.ownersSetting())
                .param("sources", reach.sourcesSetting())
                .param("self", actor.self().map(id -> id.value().toString()).orElse(""))
                .query((row, n) -> row.getString(1))
                .single();
    }

    void grant(TenantId owner, TenantId reader, DataGroup group, String purpose, LocalDate from) {
        jdbc.sql("""
                        insert into access.tenant_grant (owner_tenant_id, reader_tenant_id, data_group, purpose, valid_from)
                        values (:owner, :reader, :group, :purpose, :from)
                        on conflict do nothing
                        """)
                .param("owner", owner.value())
                .param("reader", reader.value())
                .param("group", group.name())
                .param("purpose", purpose)
                .param("from", from)
                .update();
    }
}
