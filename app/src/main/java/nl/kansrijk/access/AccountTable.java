package nl.kansrijk.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts. Read by the job role only, because who logs in has no organisation yet. */
@Repository
class AccountTable {
    private static final String COLUMNS = """
            select id, tenant_id, login, name, roles, person_id, sees_shielded, story, password_hash
              from access.account
             where disabled_at is null
            """;
    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Stored(Account account, String passwordHash) {}

    Optional<Stored> byLogin(String login) {
        return jdbc.sql(COLUMNS + " and login = lower(:login)")
                .param("login", login)
                .query(AccountTable::stored)
                .optional();
    }

    Optional<Stored> byId(UserId id) {
        return jdbc.sql(COLUMNS + " and id = :id")
                .param("id", id.value())
                .query(AccountTable::stored)
                .optional();
    }

    /** The account that guides this person on a day. */
    Optional<Stored> guideOf(ClientId person, LocalDate day) {
        return jdbc.sql(COLUMNS + " and id = (" + PersonTable.OWNER + ")")
                .param("person", person.value())
                .param("day", day)
                .query(AccountTable::stored)
                .optional();
    }

    List<Stored> withStory() {
        return jdbc.sql(COLUMNS + " and story <> '' order by created_at, login")
                .query(AccountTable::stored)
                .list();
    }

    List<Stored> withMail(Set<Role> roles) {
        return jdbc.sql(COLUMNS + " and login like '%_@_%' and roles && :roles::text[] order by id")
                .param("roles", roles.stream().map(Enum::name).toArray(String[]::new))
                .query(AccountTable::stored)
                .list();
    }

    List<Stored> ofTenant(TenantId tenant) {
        return jdbc.sql(COLUMNS + " and tenant_id = :tenant and person_id is null order by name, login")
                .param("tenant", tenant.value())
                .query(AccountTable::stored)
                .list();
    }

    void add(Account account, String passwordHash, Instant at) {
        jdbc.sql("""
                        insert into access.account (id, tenant_id, login, name, roles, person_id, sees_shielded, story,
                                                    password_hash, created_at)
                        values (:id, :tenant, lower(:login), :name, :roles::text[], :person, :shielded, :story, :hash, :at)
                        """)
                .param("id", account.id().value())
                .param("tenant", account.tenant().value())
                .param("login", account.login())
                .param("name", account.name())
                .param("roles", account.roles().stream().map(Enum::name).toArray(String[]::new))
                .param("person", account.person().map(ClientId::value).orElse(null), java.sql.Types.OTHER)
                .param("shielded", account.seesShielded())
                .param("story", account.story())
                .param("hash", passwordHash)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The owner gives it, so the owner has modified it. */
    void newPassword(UserId id, String hash, Instant at) {
        jdbc.sql("""
                        update access.account
                           set password_hash = :hash, version = version + 1, modified_at = :at, modified_by = :id
                         where id = :id
                           and disabled_at is null
                        """)
                .param("hash", hash)
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    private static Stored stored(ResultSet row, int n) throws SQLException {
        var person = Optional.ofNullable(row.getObject("person_id", UUID.class)).map(ClientId::new);
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new Stored(
                new Account(
                        new UserId(row.getObject("id", UUID.class)),
                        new TenantId(row.getInt("tenant_id")),
                        row.getString("login"),
                        row.getString("name"),
                        roles,
                        person,
                        row.getBoolean("sees_shielded"),
                        row.getString("story")),
                row.getString("password_hash"));
    }
}
