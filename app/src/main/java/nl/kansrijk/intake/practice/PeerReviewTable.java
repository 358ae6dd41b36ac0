package nl.kansrijk.intake.practice;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Practices that colleagues may look at, and what they say: whose a practice is never comes out. */
@Repository
class PeerReviewTable {
    private final JdbcClient jdbc;

    PeerReviewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void offer(UUID practice, Actor owner, Instant at) {
        jdbc.sql("""
                        update intake.practice
                           set offered_at = coalesce(offered_at, :at)
                         where tenant_id = :tenant and user_id = :user and id = :id and ended_at is not null
                        """)
                .param("at", Timestamp.from(at))
                .param("tenant", owner.tenant().value())
                .param("user", owner.user().value())
                .param("id", practice)
                .update();
    }

    /** Whether the own practice waits for a colleague. */
    boolean offered(UUID practice, Actor owner) {
        return jdbc.sql("""
                        select count(*)
                          from intake.practice
                         where tenant_id = :tenant and user_id = :user and id = :id and offered_at is not null
                        """)
                        .param("tenant", owner.tenant().value())
                        .param("user", owner.user().value())
                        .param("id", practice)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The practice of someone else that waits longest; what its owner wrote about it stays behind. */
    Optional<Practice> sample(Actor reviewer) {
        return jdbc.sql("""
                        select p.id, p.case_code, p.question_set, p.begun_at, p.ended_at, p.answers, p.asked, p.causes, p.heard,
                               p.route, '{}' as review
                          from intake.practice p
                         where p.tenant_id = :tenant
                           and p.user_id <> :user
                           and p.offered_at is not null
                           and not exists (select 1
                                             from intake.peer_review r
                                            where r.tenant_id = p.tenant_id and r.user_id = p.user_id and r.practice_id = p.id)
                         order by p.offered_at, p.id
                         limit 1
                        """)
                .param("tenant", reviewer.tenant().value())
                .param("user", reviewer.user().value())
                .query((row, n) -> PracticeTable.practice(row))
                .optional();
    }

    /** Keeps a review of an offered practice of someone else; answers 0 when it cannot be reviewed or was before. */
    int review(UUID practice, PeerReview said, Actor reviewer, Instant at) {
        return jdbc.sql("""
                        insert into intake.peer_review (tenant_id, user_id, practice_id, reviewer, reasons, questions, created_at)
                        select p.tenant_id, p.user_id, p.id, :reviewer, :reasons, :questions, :at
                          from intake.practice p
                         where p.tenant_id = :tenant
                           and p.id = :id
                           and p.user_id <> :reviewer
                           and p.offered_at is not null
                        on conflict do nothing
                        """)
                .param("reviewer", reviewer.user().value())
                .param("reasons", said.reasons())
                .param("questions", said.questions())
                .param("at", Timestamp.from(at))
                .param("tenant", reviewer.tenant().value())
                .param("id", practice)
                .update();
    }

    Optional<PeerReview> of(UUID practice, Actor owner) {
        return jdbc.sql("""
                        select reasons, questions
                          from intake.peer_review
                         where tenant_id = :tenant and user_id = :user and practice_id = :id
                        """)
                .param("tenant", owner.tenant().value())
                .param("user", owner.user().value())
                .param("id", practice)
                .query((row, n) -> new PeerReview(row.getString("reasons"), row.getString("questions")))
                .optional();
    }
}
