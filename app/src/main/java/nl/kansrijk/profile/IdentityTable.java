package nl.kansrijk.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sealed identities. */
@Repository
class IdentityTable {
    private final JdbcClient jdbc;

    IdentityTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One identity behind its seals. */
    record Sealed(TenantId owner, ClientId client, byte[] identity, Optional<byte[]> bsn, Optional<String> bsnHash) {}

    List<Sealed> of(Collection<ClientId> clients) {
        return jdbc.sql("""
                        select tenant_id, person_id, sealed, bsn_sealed, bsn_hash
                          from profile.identity
                         where person_id = any (:persons)
                        """)
                .param("persons", clients.stream().map(ClientId::value).toArray(UUID[]::new))
                .query(IdentityTable::sealed)
                .list();
    }

    private static Sealed sealed(ResultSet row, int n) throws SQLException {
        return new Sealed(
                new TenantId(row.getInt("tenant_id")),
                new ClientId(row.getObject("person_id", UUID.class)),
                row.getBytes("sealed"),
                Optional.ofNullable(row.getBytes("bsn_sealed")),
                Optional.ofNullable(row.getString("bsn_hash")));
    }

    /** Everyone of one organisation. */
    List<Sealed> ofTenant(TenantId tenant) {
        return jdbc.sql("""
                        select tenant_id, person_id, sealed, bsn_sealed, bsn_hash
                          from profile.identity
                         where tenant_id = :tenant
                        """)
                .param("tenant", tenant.value())
                .query(IdentityTable::sealed)
                .list();
    }

    /** One identity without the citizen service number, for delivering post. */
    Optional<Sealed> withoutNumber(ClientId client) {
        return jdbc.sql("select tenant_id, sealed from profile.identity where person_id = :person")
                .param("person", client.value())
                .query((row, n) -> new Sealed(
                        new TenantId(row.getInt("tenant_id")),
                        client,
                        row.getBytes("sealed"),
                        Optional.empty(),
                        Optional.empty()))
                .optional();
    }

    Optional<ClientId> withBsnHash(String hash) {
        return jdbc.sql("select person_id from profile.identity where bsn_hash = :hash")
                .param("hash", hash)
                .query((row, n) -> new ClientId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Of these hashes those that are known in the organisation. */
    Map<String, ClientId> withBsnHashes(TenantId tenant, Collection<String> hashes) {
        Map<String, ClientId> known = new HashMap<>();
        jdbc.sql(
                        "select bsn_hash, person_id from profile.identity where tenant_id = :tenant and bsn_hash = any (:hashes)")
                .param("tenant", tenant.value())
                .param("hashes", hashes.toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString("bsn_hash"), new ClientId(row.getObject("person_id", UUID.class)));
                });
        return known;
    }

    /** Everyone of an organisation, one by one, without the citizen service number. */
    void each(TenantId tenant, Consumer<Sealed> taker) {
        jdbc.sql("select person_id, sealed from profile.identity where tenant_id = :tenant")
                .param("tenant", tenant.value())
                .query(row -> {
                    var client = new ClientId(row.getObject("person_id", UUID.class));
                    taker.accept(
                            new Sealed(tenant, client, row.getBytes("sealed"), Optional.empty(), Optional.empty()));
                });
    }

    void keep(Sealed closed, UserId by, Instant at) {
        jdbc.sql("""
                        insert into profile.identity (tenant_id, person_id, sealed, bsn_sealed, bsn_hash, modified_at, modified_by)
                        values (:tenant, :person, :sealed, :bsn, :hash, :at, :by)
                        on conflict (tenant_id, person_id)
                        do update set sealed = excluded.sealed, bsn_sealed = excluded.bsn_sealed,
                                      bsn_hash = excluded.bsn_hash, modified_at = excluded.modified_at,
                                      modified_by = excluded.modified_by
                        """)
                .param("tenant", closed.owner().value())
                .param("person", closed.client().value())
                .param("sealed", closed.identity())
                .param("bsn", closed.bsn().orElse(null), Types.BINARY)
                .param("hash", closed.bsnHash().orElse(null), Types.VARCHAR)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }
}
