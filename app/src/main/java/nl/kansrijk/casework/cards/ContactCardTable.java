package nl.kansrijk.casework.cards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contact cards and who stands in. */
@Repository
class ContactCardTable {
    private final JdbcClient jdbc;

    ContactCardTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The card of an account with the first absence that is not over on this day. */
    Optional<ContactCard> of(UserId account, LocalDate day) {
        return jdbc.sql("""
                        select a.id as account_id, coalesce(c.phone, '') as phone, coalesce(c.hours, '') as hours,
                               coalesce(c.place, '') as place, c.photo is not null as photo,
                               s.id as away_id, s.substitute_id, s.valid_from, s.valid_until
                          from (select :account::uuid as id) a
                          left join casework.contact_card c on c.account_id = a.id
                          left join lateral (select * from casework.substitute
                                              where account_id = a.id and ended_at is null and valid_until >= :day
                                              order by valid_from limit 1) s on true
                         where c.account_id is not null or s.id is not null
                        """)
                .param("account", account.value())
                .param("day", day)
                .query(ContactCardTable::card)
                .optional();
    }

    Optional<byte[]> photo(UserId account) {
        return jdbc.sql("select photo from casework.contact_card where account_id = :account and photo is not null")
                .param("account", account.value())
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    void keep(UserId account, ContactCard.Details details, TenantId tenant, UserId by, Instant at) {
        jdbc.sql("""
                        insert into casework.contact_card (tenant_id, account_id, phone, hours, place, modified_at, modified_by, created_at)
                        values (:tenant, :account, :phone, :hours, :place, :at, :by, :at)
                        on conflict (tenant_id, account_id)
                        do update set phone = excluded.phone, hours = excluded.hours, place = excluded.place,
                                      modified_at = excluded.modified_at, modified_by = excluded.modified_by
                        """)
                .param("tenant", tenant.value())
                .param("account", account.value())
                .param("phone", details.phone())
                .param("hours", details.hours())
                .param("place", details.place())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    /** Keeps a picture, or takes it away. */
    void keepPhoto(UserId account, Optional<byte[]> photo, TenantId tenant, UserId by, Instant at) {
        jdbc.sql("""
                        insert into casework.contact_card (tenant_id, account_id, phone, hours, place, photo, modified_at, modified_by,
                                                           created_at)
                        values (:tenant, :account, '', '', '', :photo, :at, :by, :at)
                        on conflict (tenant_id, account_id)
                        do update set photo = excluded.photo, modified_at = excluded.modified_at, modified_by = excluded.modified_by
                        """)
                .param("tenant", tenant.value())
                .param("account", account.value())
                .param("photo", photo.orElse(null), Types.BINARY)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    void addAway(UserId account, ContactCard.Away away, TenantId tenant, UserId by, Instant at) {
        jdbc.sql("""
                        insert into casework.substitute (tenant_id, id, account_id, substitute_id, valid_from, valid_until, created_at,
                                                         modified_at, modified_by)
                        values (:tenant, :id, :account, :substitute, :from, :until, :at, :at, :by)
                        """)
                .param("tenant", tenant.value())
                .param("id", away.id())
                .param("account", account.value())
                .param("substitute", away.substitute().value())
                .param("from", away.from())
                .param("until", away.until())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    int endAway(UserId account, UUID id, UserId by, Instant at) {
        return jdbc.sql("""
                        update casework.substitute set ended_at = :at, modified_at = :at, modified_by = :by
                         where id = :id and account_id = :account and ended_at is null
                        """)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .param("id", id)
                .param("account", account.value())
                .update();
    }

    private static ContactCard card(ResultSet row, int n) throws SQLException {
        var away = Optional.ofNullable(row.getObject("away_id", UUID.class));
        var substitute =
                Optional.ofNullable(row.getObject("substitute_id", UUID.class)).map(UserId::new);
        var from = row.getObject("valid_from", LocalDate.class);
        var until = row.getObject("valid_until", LocalDate.class);
        return new ContactCard(
                new UserId(row.getObject("account_id", UUID.class)),
                row.getString("phone"),
                row.getString("hours"),
                row.getString("place"),
                row.getBoolean("photo"),
                away.map(id -> new ContactCard.Away(id, substitute.orElseThrow(), from, until)));
    }
}
