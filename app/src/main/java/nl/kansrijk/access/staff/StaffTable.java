package nl.kansrijk.access.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.staff.StaffMember.Rights;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts of one organisation, as the job role; those of clients are left alone. */
@Repository
class StaffTable {
    private static final String MEMBER = """
            select a.id, a.login, a.name, a.roles, a.sees_shielded, a.disabled_at, a.version,
                   array(select m.team_id from access.team_member m where m.account_id = a.id) as teams
              from access.account a
             where a.tenant_id = :tenant and a.person_id is null
            """;
    private static final String LETTERS =
            " and (:letters = '' or strpos(lower(a.name || ' ' || a.login), lower(:letters)) > 0)";
    private final JdbcClient jdbc;

    StaffTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StaffList list(TenantId tenant, StaffList.Filter filter) {
        int active = count(tenant, filter.letters(), true);
        int disabled = count(tenant, filter.letters(), false);
        int found = filter.active().map(on -> on ? active : disabled).orElse(active + disabled);
        return new StaffList(page(tenant, filter), found, active, disabled);
    }

    Optional<StaffMember> find(TenantId tenant, UserId id) {
        return jdbc.sql(MEMBER + " and a.id = :id")
                .param("tenant", tenant.value())
                .param("id", id.value())
                .query(StaffTable::member)
                .optional();
    }

    /** The administrators who can log in, held until the end of the transaction, so that two never take away each other. */
    List<UserId> holdAdministrators(TenantId tenant) {
        return jdbc.sql("""
                        select id from access.account
                         where tenant_id = :tenant and disabled_at is null and 'APP_ADMIN' = any (roles)
                         order by id
                           for update
                        """)
                .param("tenant", tenant.value())
                .query((row, n) -> new UserId(row.getObject(1, UUID.class)))
                .list();
    }

    Map<UUID, String> teams(TenantId tenant) {
        var teams = new LinkedHashMap<UUID, String>();
        jdbc.sql("select id, name from access.team where tenant_id = :tenant order by lower(name), id")
                .param("tenant", tenant.value())
                .query(row -> {
                    teams.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return teams;
    }

    private List<StaffMember> page(TenantId tenant, StaffList.Filter filter) {
        var which = filter.active().map(on -> on ? " and a.disabled_at is null" : " and a.disabled_at is not null");
        return jdbc.sql(MEMBER + LETTERS + which.orElse("")
                        + " order by lower(a.name), a.login limit :most offset :skip")
                .param("tenant", tenant.value())
                .param("letters", filter.letters())
                .param("most", StaffList.PAGE_SIZE)
                .param("skip", (filter.page() - 1) * StaffList.PAGE_SIZE)
                .query(StaffTable::member)
                .list();
    }

    private int count(TenantId tenant, String letters, boolean on) {
        return jdbc.sql("""
                        select count(*) from access.account a
                         where a.tenant_id = :tenant and a.person_id is null and (a.disabled_at is null) = :on
                        """ + LETTERS)
                .param("tenant", tenant.value())
                .param("letters", letters)
                .param("on", on)
                .query(Integer.class)
                .single();
    }

    private static StaffMember member(ResultSet row, int n) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::valueOf);
        var teams = Arrays.stream((UUID[]) row.getArray("teams").getArray());
        return new StaffMember(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("name"),
                row.getTimestamp("disabled_at") == null,
                new Rights(
                        roles.collect(Collectors.toSet()),
                        teams.collect(Collectors.toSet()),
                        row.getBoolean("sees_shielded")),
                row.getInt("version"));
    }
}
