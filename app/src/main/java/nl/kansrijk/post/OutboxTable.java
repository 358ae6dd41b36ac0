package nl.kansrijk.post;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Letters on their way. */
@Repository
class OutboxTable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final JdbcClient jdbc;

    OutboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A letter claimed for delivery. Attempts: how often it was tried before. */
    record Claimed(Letter letter, int attempts) {}

    void add(Letter letter, TenantId sender, Instant at) {
        var row = new HashMap<String, Object>();
        row.put("id", letter.id());
        row.put("sender", sender.value());
        row.put("tenant", letter.to().tenant().value());
        row.put(
                "person",
                letter.to() instanceof Recipient.Client client
                        ? client.id().value().toString()
                        : "");
        row.put(
                "account",
                letter.to() instanceof Recipient.User user ? user.id().value().toString() : "");
        row.put("desk", letter.to() instanceof Recipient.Desk desk ? desk.code() : "");
        row.put("channel", letter.channel().name());
        row.put("template", letter.template());
        row.put("facts", JSON.writeValueAsString(letter.facts()));
        row.put("state", letter.channel() == Letter.Channel.INBOX ? "SENT" : "QUEUED");
        row.put("at", Timestamp.from(at));
        jdbc.sql("""
                        insert into post.letter (id, sender_tenant_id, tenant_id, person_id, account_id, desk, channel, template, facts, state,
                                                 attempts, next_attempt_at, created_at)
                        values (:id, :sender, :tenant, nullif(:person, '')::uuid, nullif(:account, '')::uuid, nullif(:desk, ''), :channel, :template,
                                :facts::jsonb, :state, 0, :at, :at)
                        on conflict do nothing
                        """).params(row).update();
    }

    /** The letter that waits longest, kept from others until the end of the transaction. */
    Optional<Claimed> claim(Instant at) {
        return jdbc.sql("""
                        select id, tenant_id, person_id, account_id, desk, channel, template, facts, attempts
                          from post.letter
                         where state = 'QUEUED'
                           and next_attempt_at <= :at
                         order by next_attempt_at
                         limit 1
                           for update skip locked
                        """)
                .param("at", Timestamp.from(at))
                .query((row, n) -> new Claimed(
                        new Letter(
                                row.getObject("id", UUID.class),
                                recipient(
                                        new TenantId(row.getInt("tenant_id")),
                                        row.getString("person_id"),
                                        row.getString("account_id"),
                                        row.getString("desk")),
                                Letter.Channel.valueOf(row.getString("channel")),
                                row.getString("template"),
                                facts(row.getString("facts"))),
                        row.getInt("attempts")))
                .optional();
    }

    /** How far these letters are, of those that the reader may see. */
    Map<UUID, Parcel.State> states(Collection<UUID> letters) {
        Map<UUID, Parcel.State> states = new HashMap<>();
        jdbc.sql("select id, state from post.letter where id = any (:letters)")
                .param("letters", letters.toArray(UUID[]::new))
                .query(row -> {
                    states.put(row.getObject("id", UUID.class), Parcel.State.valueOf(row.getString("state")));
                });
        return states;
    }

    void settle(Letter letter, String state, Instant nextAttempt, Instant at) {
        jdbc.sql("""
                        update post.letter
                           set state = :state, channel = :channel, attempts = attempts + 1, next_attempt_at = :next, settled_at = :at
                         where id = :id
                           and state = 'QUEUED'
                        """)
                .param("state", state)
                .param("next", Timestamp.from(nextAttempt))
                .param("at", Timestamp.from(at))
                .param("id", letter.id())
                .param("channel", letter.channel().name())
                .update();
    }

    static Map<String, String> facts(String json) {
        return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
    }

    private static Recipient recipient(
            TenantId tenant,
            @org.jspecify.annotations.Nullable String person,
            @org.jspecify.annotations.Nullable String account,
            @org.jspecify.annotations.Nullable String desk) {
        if (person != null) return new Recipient.Client(tenant, ClientId.of(person));
        if (desk != null) return new Recipient.Desk(tenant, desk);
        return account != null ? new Recipient.User(tenant, UserId.of(account)) : new Recipient.Organisation(tenant);
    }
}
