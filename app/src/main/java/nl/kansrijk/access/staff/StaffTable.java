package nl.kansrijk.access.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.access.Passage;
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

    void give(StaffMember was, Rights rights, Passage passage) {
        jdbc.sql("""
                        update access.account
                           set roles = :roles::text[], sees_shielded = :shielded,
                               version = version + 1, modified_at = :at, modified_by = :by
                         where id = :id and version = :version
                        """)
                .param("roles", rights.roles().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("shielded", rights.seesShielded())
                .param("at", Timestamp.from(passage.at()))
                .param("by", passage.actor().user().value())
                .param("id", was.id().value())
                .param("version", was.version())
                .update();
        leaveTeams(was.id());
        joinTeams(was.id(), rights, passage.actor().tenant());
    }

    void switchTo(boolean on, StaffMember was, Passage passage) {
        jdbc.sql("""
                        update access.account
                           set disabled_at = case when :on then null else coalesce(disabled_at, :at) end,
                               version = version + 1, modified_at = :at, modified_by = :by
                         where id = :id and version = :version
                        """)
                .param("on", on)
                .param("at", Timestamp.from(passage.at()))
                .param("by", passage.actor().user().value())
                .param("id", was.id().value())
                .param("version", was.version())
                .update();
    }

    void newPassword(StaffMember was, String hash, Passage passage) {
        jdbc.sql("""
                        update access.account
                           set password_hash = :hash, version = version + 1, modified_at = :at, modified_by = :by
                         where id = :id and version = :version
                        """)
                .param("hash", hash)
                .param("at", Timestamp.from(passage.at()))
                .param("by", passage.actor().user().value())
                .param("id", was.id().value())
                .param("version", was.version())
                .update();
    }

    void endSessions(UserId id) {
        jdbc.sql("delete from access.spring_session where principal_name = :id")
                .param("id", id.value().toString())
                .update();
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

    private void leaveTeams(UserId id) {
        jdbc.sql("delete from access.team_member where account_id = :id")
                .param("id", id.value())
                .update();
    }

    private void joinTeams(UserId id, Rights rights, TenantId tenant) {
        jdbc.sql("""
                        insert into access.team_member (team_id, account_id)
                        select t.id, :id from access.team t where t.tenant_id = :tenant and t.id = any (:teams)
                        """)
                .param("id", id.value())
                .param("tenant", tenant.value())
                .param("teams", rights.teams().toArray(UUID[]::new))
                .update();
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
