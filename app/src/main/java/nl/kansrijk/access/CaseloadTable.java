package nl.kansrijk.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whole caseloads, and clients who go to a colleague. */
@Repository
class CaseloadTable {
    private static final String TODAY = "c.valid_from <= :day and (c.valid_until is null or c.valid_until >= :day)";

    /** Of the persons found: whose they are, who has them for a while, and whether they are near to who looks. */
    private static final String STANDING = """
            select f.person_id, own.account_id as guide, lent.account_id as lent_to, lent.valid_until, lent.handed, f.near
              from (%s) f
              join access.person p on p.tenant_id = f.tenant_id and p.id = f.person_id and (not p.shielded or :shielded)
              left join lateral (select c.account_id from access.caseload c
                                  where c.tenant_id = f.tenant_id and c.person_id = f.person_id and c.kind = 'OWNER' and %s
                                  limit 1) own on true
              left join lateral (select c.account_id, c.valid_until, c.handed from access.caseload c
                                  where c.tenant_id = f.tenant_id and c.person_id = f.person_id and c.kind = 'SUBSTITUTE'
                                    and c.valid_until is not null and %s
                                  order by c.handed desc, c.account_id = :account desc, c.valid_until limit 1) lent on true
             order by f.person_id
            """;

    private static final String MINE = """
            select c.tenant_id, c.person_id, true as near from access.caseload c
             where c.account_id = :account and c.kind = any (:kinds) and %s
             group by c.tenant_id, c.person_id
            """;

    private static final String TEAM = """
            select c.tenant_id, c.person_id, bool_or(c.account_id = :account) as near from access.caseload c
             where c.account_id in (select theirs.account_id from access.team_member theirs
                                      join access.team_member mine on mine.team_id = theirs.team_id
                                     where mine.account_id = :account)
               and (c.kind = 'OWNER' or c.account_id = :account) and cardinality(:kinds::text[]) > 0 and %s
             group by c.tenant_id, c.person_id
            """;

    private static final String GIVEN = """
            select p.tenant_id, p.id as person_id,
                   exists (select 1 from access.caseload c
                            where c.tenant_id = p.tenant_id and c.person_id = p.id and c.account_id = :account and %s) as near
              from access.person p
             where p.id = any (:persons)
            """;

    private final JdbcClient jdbc;

    CaseloadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Kept> of(Whose whose, Actor actor, LocalDate day) {
        return jdbc.sql(standing(whose == Whose.TEAM ? TEAM : MINE))
                .param("kinds", kinds(whose))
                .param("account", actor.user().value())
                .param("shielded", actor.seesShielded())
                .param("day", day)
                .query(CaseloadTable::kept)
                .list();
    }

    List<Kept> of(Collection<ClientId> clients, Actor actor, LocalDate day) {
        return jdbc.sql(standing(GIVEN))
                .param("persons", clients.stream().map(ClientId::value).toArray(UUID[]::new))
                .param("account", actor.user().value())
                .param("shielded", actor.seesShielded())
                .param("day", day)
                .query(CaseloadTable::kept)
                .list();
    }

    List<UserId> team(UserId account) {
        return jdbc.sql("""
                        select distinct theirs.account_id from access.team_member theirs
                          join access.team_member mine on mine.team_id = theirs.team_id
                         where mine.account_id = :account
                        """)
                .param("account", account.value())
                .query((row, n) -> new UserId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Ends owning as of yesterday; answers how many there were to end. */
    int endOwn(ClientId client, UserId account, LocalDate day) {
        return jdbc.sql("""
                        update access.caseload set valid_until = :day::date - 1
                         where person_id = :person and account_id = :account and kind = 'OWNER' and valid_until is null
                        """)
                .param("day", day)
                .param("person", client.value())
                .param("account", account.value())
                .update();
    }

    void give(ClientId client, TenantId tenant, UserId to, LocalDate from) {
        jdbc.sql("""
                        insert into access.caseload (tenant_id, person_id, account_id, kind, valid_from)
                        values (:tenant, :person, :to, 'OWNER', :from)
                        on conflict (tenant_id, person_id, account_id, valid_from)
                        do update set kind = 'OWNER', valid_until = null, handed = false
                        """)
                .param("tenant", tenant.value())
                .param("person", client.value())
                .param("to", to.value())
                .param("from", from)
                .update();
    }

    void lend(ClientId client, TenantId tenant, UserId to, LocalDate from, LocalDate until) {
        jdbc.sql("""
                        insert into access.caseload (tenant_id, person_id, account_id, kind, valid_from, valid_until, handed)
                        values (:tenant, :person, :to, 'SUBSTITUTE', :from, :until, true)
                        on conflict (tenant_id, person_id, account_id, valid_from)
                        do update set kind = 'SUBSTITUTE', valid_until = excluded.valid_until, handed = true
                        """)
                .param("tenant", tenant.value())
                .param("person", client.value())
                .param("to", to.value())
                .param("from", from)
                .param("until", until)
                .update();
    }

    void endLent(ClientId client, LocalDate day) {
        jdbc.sql("""
                        update access.caseload set valid_until = :day::date - 1
                         where person_id = :person and handed and valid_until >= :day
                        """).param("day", day).param("person", client.value()).update();
    }

    /** Ends every standing in that has a last day, of who is away too. */
    void endStandingIn(ClientId client, LocalDate day) {
        jdbc.sql("""
                        update access.caseload set valid_until = :day::date - 1
                         where person_id = :person and kind = 'SUBSTITUTE' and valid_until >= :day
                        """).param("day", day).param("person", client.value()).update();
    }

    private static String standing(String found) {
        return STANDING.formatted(found.formatted(TODAY), TODAY, TODAY);
    }

    private static String[] kinds(Whose whose) {
        return switch (whose) {
            case OWN -> new String[] {"OWNER"};
            case STANDING_IN -> new String[] {"SUBSTITUTE"};
            case MINE, TEAM -> new String[] {"OWNER", "SUBSTITUTE"};
        };
    }

    private static Kept kept(ResultSet row, int n) throws SQLException {
        var to = Optional.ofNullable(row.getObject("lent_to", UUID.class)).map(UserId::new);
        var until = row.getObject("valid_until", LocalDate.class);
        boolean handed = row.getBoolean("handed");
        return new Kept(
                new ClientId(row.getObject("person_id", UUID.class)),
                Optional.ofNullable(row.getObject("guide", UUID.class)).map(UserId::new),
                to.map(account -> new Kept.Lent(account, until, handed)),
                row.getBoolean("near"));
    }
}
