package nl.kansrijk.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.MandateTopic.Extent;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The registry of persons and who has them in the caseload. */
@Repository
class PersonTable {
    /** The account whose client a person is on a day, or who has the client for a while. Asks person and day. */
    static final String OWNER = """
            select account_id from access.caseload
             where person_id = :person
               and (kind = 'OWNER' or handed)
               and valid_from <= :day
               and (valid_until is null or valid_until >= :day)
             order by handed desc
             limit 1
            """;

    private final JdbcClient jdbc;

    PersonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How an account stands to a person, as far as facts go. */
    record Stand(
            TenantId tenant,
            boolean shielded,
            boolean ownCaseload,
            boolean brokenGlass,
            boolean team,
            Map<MandateTopic, Extent> mandate) {}

    Optional<Stand> stand(ClientId person, UserId account, Instant at, LocalDate day) {
        return jdbc.sql("""
                        select p.tenant_id, p.shielded,
                               exists (select 1 from access.caseload c
                                        where c.tenant_id = p.tenant_id and c.person_id = p.id and c.account_id = :account
                                          and c.valid_from <= :day and (c.valid_until is null or c.valid_until >= :day)) as own,
                               exists (select 1 from access.broken_glass g
                                        where g.tenant_id = p.tenant_id and g.person_id = p.id and g.account_id = :account
                                          and g.opened_at <= :at and g.until > :at) as glass,
                               exists (select 1 from access.caseload c
                                         join access.team_member theirs on theirs.account_id = c.account_id
                                         join access.team_member mine on mine.team_id = theirs.team_id and mine.account_id = :account
                                        where c.tenant_id = p.tenant_id and c.person_id = p.id
                                          and c.valid_from <= :day and (c.valid_until is null or c.valid_until >= :day)) as team,
                               array(select unnest(m.topics) from access.mandate m
                                      where m.tenant_id = p.tenant_id and m.person_id = p.id and m.account_id = :account
                                        and m.ended_at is null and m.valid_from <= :day and m.valid_until >= :day) as mandate
                          from access.person p
                         where p.id = :person
                        """)
                .param("account", account.value())
                .param("person", person.value())
                .param("day", day)
                .param("at", Timestamp.from(at))
                .query((row, n) -> new Stand(
                        new TenantId(row.getInt("tenant_id")),
                        row.getBoolean("shielded"),
                        row.getBoolean("own"),
                        row.getBoolean("glass"),
                        row.getBoolean("team"),
                        MandateTopic.read((String[]) row.getArray("mandate").getArray())))
                .optional();
    }

    List<ClientId> caseloadOf(UserId account, LocalDate day, boolean seesShielded) {
        return jdbc.sql("""
                        select c.person_id
                          from access.caseload c
                          join access.person p on p.tenant_id = c.tenant_id and p.id = c.person_id
                         where c.account_id = :account
                           and c.valid_from <= :day
                           and (c.valid_until is null or c.valid_until >= :day)
                           and (not p.shielded or :shielded)
                         order by c.person_id
                        """)
                .param("account", account.value())
                .param("day", day)
                .param("shielded", seesShielded)
                .query((row, n) -> new ClientId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Whose client it is, or who has the client for a while. */
    Optional<UserId> ownerOf(ClientId person, LocalDate day) {
        return jdbc.sql(OWNER)
                .param("person", person.value())
                .param("day", day)
                .query((row, n) -> new UserId(row.getObject(1, UUID.class)))
                .optional();
    }

    void add(ClientId person, TenantId tenant, boolean shielded, Instant at) {
        jdbc.sql(
                        "insert into access.person (id, tenant_id, shielded, created_at) values (:id, :tenant, :shielded, :at)")
                .param("id", person.value())
                .param("tenant", tenant.value())
                .param("shielded", shielded)
                .param("at", Timestamp.from(at))
                .update();
    }

    void assign(ClientId person, TenantId tenant, UserId account, String kind, LocalDate from) {
        jdbc.sql("""
                        insert into access.caseload (tenant_id, person_id, account_id, kind, valid_from)
                        values (:tenant, :person, :account, :kind, :from)
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("account", account.value())
                .param("kind", kind)
                .param("from", from)
                .update();
    }

    /** Who stood in for whom, and when. */
    record StandIn(UserId away, UserId substitute, LocalDate from, LocalDate until) {}

    void standIn(UserId away, UserId substitute, LocalDate from, LocalDate until, TenantId tenant) {
        jdbc.sql("""
                        insert into access.caseload (tenant_id, person_id, account_id, kind, valid_from, valid_until)
                        select tenant_id, person_id, :substitute, 'SUBSTITUTE', :from, :until
                          from access.caseload
                         where account_id = :away
                           and tenant_id = :tenant
                           and kind = 'OWNER'
                           and (valid_until is null or valid_until >= :from)
                        on conflict (tenant_id, person_id, account_id, valid_from)
                        do update set valid_until = excluded.valid_until where caseload.kind = 'SUBSTITUTE'
                        """)
                .param("away", away.value())
                .param("substitute", substitute.value())
                .param("from", from)
                .param("until", until)
                .param("tenant", tenant.value())
                .update();
    }

    void standInEnds(StandIn one, LocalDate day) {
        jdbc.sql("""
                        update access.caseload
                           set valid_until = :day::date - 1
                         where account_id = :substitute
                           and kind = 'SUBSTITUTE'
                           and valid_from = :from
                           and valid_until = :until
                           and exists (select 1 from access.caseload own
                                        where own.tenant_id = caseload.tenant_id and own.person_id = caseload.person_id
                                          and own.account_id = :away and own.kind = 'OWNER')
                        """)
                .param("day", day)
                .param("substitute", one.substitute().value())
                .param("from", one.from())
                .param("until", one.until())
                .param("away", one.away().value())
                .update();
    }
}
