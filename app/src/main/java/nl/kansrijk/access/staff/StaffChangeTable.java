package nl.kansrijk.access.staff;

import java.sql.Timestamp;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.staff.StaffMember.Rights;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts being changed, as the job role; each change asks for the version that was seen. */
@Repository
class StaffChangeTable {
    private final JdbcClient jdbc;

    StaffChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
}
