package nl.kansrijk.matching.introductions;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.introductions.Introduction.Asked;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Introductions as they stand. */
@Repository
class IntroductionTable {
    private static final RowMapper<Introduction> ROW = (row, n) -> new IntroductionRow(row).read();

    private final JdbcClient jdbc;

    IntroductionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when there is an open one already for this person and this vacancy. */
    boolean add(Asked asked) {
        var facts = asked.facts();
        var pair = facts.pair();
        return jdbc.sql("""
                        insert into matching.introduction (id, person_tenant_id, person_id, vacancy_tenant_id, vacancy_id,
                               employer_tenant_id, origin, code_name, reason_text, proposed_by, created_at, version, state,
                               deadline_at, modified_at)
                        values (:id, :personTenant, :person, :vacancyTenant, :vacancy, :employer, :origin, :code, :reason,
                               :by, :at, :version, 'ASKED', :deadline, :at)
                            on conflict (person_id, vacancy_id) where state in ('ASKED', 'AGREED') do nothing
                        """)
                        .param("id", facts.id())
                        .param("personTenant", pair.clientTenant().value())
                        .param("person", pair.client().value())
                        .param("vacancyTenant", pair.vacancyTenant().value())
                        .param("vacancy", pair.vacancy().value())
                        .param("employer", pair.employer().value())
                        .param("origin", facts.origin().name())
                        .param("code", facts.codeName())
                        .param("reason", facts.reason())
                        .param("by", facts.proposedBy().value())
                        .param("at", Timestamp.from(facts.proposedAt()))
                        .param("version", facts.version())
                        .param("deadline", Timestamp.from(asked.deadline()))
                        .update()
                == 1;
    }

    /** False when someone else changed it since the version before this one. */
    boolean move(Introduction now, Instant at, @Nullable UserId by) {
        return jdbc.sql("""
                        update matching.introduction
                           set state = :state, version = :version, modified_at = :at, modified_by = :who,
                               question_text = coalesce(:question, question_text),
                               answered_how = coalesce(:how, answered_how),
                               meeting_on = coalesce(:meeting::date, meeting_on),
                               outcome = :outcome, ended_by = :by, ended_why = :why, ended_text = :text
                         where id = :id
                           and version = :version - 1
                        """)
                        .params(Columns.of(now, at))
                        .param("id", now.facts().id())
                        .param("version", now.facts().version())
                        .param("who", by == null ? null : by.value())
                        .update()
                == 1;
    }

    Optional<Introduction> find(UUID id) {
        return jdbc.sql("""
                select * from matching.introduction where id = :id
                """).param("id", id).query(ROW).optional();
    }

    List<Introduction> ofPerson(ClientId client) {
        return jdbc.sql("""
                select * from matching.introduction where person_id = :person order by created_at desc, id limit 50
                """).param("person", client.value()).query(ROW).list();
    }

    List<Introduction> ofVacancy(VacancyId vacancy, TenantId keeper) {
        return jdbc.sql("""
                        select *
                          from matching.introduction
                         where vacancy_id = :vacancy
                           and vacancy_tenant_id = :keeper
                         order by created_at desc, id
                         limit 50
                        """)
                .param("vacancy", vacancy.value())
                .param("keeper", keeper.value())
                .query(ROW)
                .list();
    }

    List<Introduction> ofKeeper(TenantId keeper) {
        return jdbc.sql("""
                        select *
                          from matching.introduction
                         where vacancy_tenant_id = :keeper
                         order by created_at desc, id
                         limit 100
                        """).param("keeper", keeper.value()).query(ROW).list();
    }

    List<Introduction> ofEmployer(TenantId employer) {
        return jdbc.sql("""
                        select *
                          from matching.introduction
                         where employer_tenant_id = :employer
                         order by created_at desc, id
                         limit 100
                        """).param("employer", employer.value()).query(ROW).list();
    }

    /** Those whose deadline has passed without an answer; at most five hundred at a time. */
    List<Introduction> silent(Instant at) {
        return jdbc.sql("""
                        select *
                          from matching.introduction
                         where state = 'ASKED'
                           and deadline_at <= :at
                         order by deadline_at
                         limit 500
                        """).param("at", Timestamp.from(at)).query(ROW).list();
    }
}
