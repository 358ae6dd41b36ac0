package nl.kansrijk.employers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.Vacancy.Life;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Vacancies, one by one. */
@Repository
class VacancyTable {
    private final JdbcClient jdbc;

    VacancyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Vacancy> byIds(Collection<VacancyId> ids) {
        return jdbc.sql("""
                        select id, tenant_id, body, version, opened_at, closed_at, close_reason
                          from employers.vacancy
                         where id = any (:ids)
                        """)
                .param("ids", ids.stream().map(VacancyId::value).toArray(UUID[]::new))
                .query(VacancyTable::vacancy)
                .list();
    }

    /** Adds it unless its number is already there. */
    void add(VacancyId id, TenantId tenant, Draft draft, String employer, Passage passage) {
        jdbc.sql("""
                        insert into employers.vacancy (id, tenant_id, employer_tenant_id, kind, title, town, hours_least, hours_most,
                                                       positions, start_on, closing_on, words, body, version, opened_at, modified_by)
                        values (:id, :tenant, :employer, :kind, :title, :town, :least, :most,
                                :positions, :start, :closing, :words, :body::jsonb, 1, :at, :by)
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("tenant", tenant.value())
                .params(columns(draft, employer))
                .param("at", Timestamp.from(passage.at()))
                .param("by", passage.actor().user().value())
                .update();
    }

    int change(VacancyId id, int version, Draft draft, String employer, Passage passage) {
        return jdbc.sql("""
                        update employers.vacancy
                           set employer_tenant_id = :employer, kind = :kind, title = :title, town = :town, hours_least = :least,
                               hours_most = :most, positions = :positions, start_on = :start, closing_on = :closing, words = :words,
                               body = :body::jsonb, version = version + 1, modified_at = :at, modified_by = :by
                         where id = :id
                           and version = :version
                           and (tenant_id = (select access.tenant()) or employer_tenant_id = (select access.tenant()))
                           and closed_at is null
                        """)
                .param("id", id.value())
                .param("version", version)
                .params(columns(draft, employer))
                .param("at", Timestamp.from(passage.at()))
                .param("by", passage.actor().user().value())
                .update();
    }

    int close(VacancyId id, int version, CloseReason reason, Passage passage) {
        return jdbc.sql("""
                        update employers.vacancy
                           set closed_at = :at, close_reason = :reason, version = version + 1, modified_at = :at, modified_by = :by
                         where id = :id
                           and version = :version
                           and (tenant_id = (select access.tenant()) or employer_tenant_id = (select access.tenant()))
                           and closed_at is null
                        """)
                .param("id", id.value())
                .param("version", version)
                .param("reason", reason.name())
                .param("at", Timestamp.from(passage.at()))
                .param("by", passage.actor().user().value())
                .update();
    }

    int reopen(VacancyId id, int version, Passage passage) {
        return jdbc.sql("""
                        update employers.vacancy
                           set closed_at = null, close_reason = null, version = version + 1, modified_at = :at, modified_by = :by
                         where id = :id
                           and version = :version
                           and (tenant_id = (select access.tenant()) or employer_tenant_id = (select access.tenant()))
                           and closed_at is not null
                        """)
                .param("id", id.value())
                .param("version", version)
                .param("at", Timestamp.from(passage.at()))
                .param("by", passage.actor().user().value())
                .update();
    }

    static Vacancy vacancy(ResultSet row, int number) throws SQLException {
        var reason = row.getString("close_reason");
        var life = new Life(
                row.getInt("version"),
                row.getTimestamp("opened_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("closed_at")).map(Timestamp::toInstant),
                Optional.ofNullable(reason).map(CloseReason::valueOf));
        return new Vacancy(
                new VacancyId(row.getObject("id", UUID.class)),
                new TenantId(row.getInt("tenant_id")),
                VacancyJson.read(row.getString("body")),
                life);
    }

    /** What is searched, and the document with the rest. */
    private static Map<String, ?> columns(Draft draft, String employer) {
        var head = draft.head();
        var work = draft.work();
        var columns = new HashMap<String, Object>();
        columns.put("employer", head.employer().value());
        columns.put("kind", head.kind().name());
        columns.put("title", head.title());
        columns.put("town", work.town());
        columns.put("least", work.least().value());
        columns.put("most", work.most().value());
        columns.put("positions", head.positions());
        columns.put("start", day(head.start()));
        columns.put("closing", day(head.closing()));
        columns.put("words", VacancyJson.words(draft, employer));
        columns.put("body", VacancyJson.write(draft));
        return columns;
    }

    private static SqlParameterValue day(Optional<LocalDate> day) {
        return new SqlParameterValue(Types.DATE, day.orElse(null));
    }
}
