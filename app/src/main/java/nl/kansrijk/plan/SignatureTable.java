package nl.kansrijk.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.plan.Signature.OfJoint;
import nl.kansrijk.plan.joint.Party;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names under plans. */
@Repository
class SignatureTable {
    private final JdbcClient jdbc;

    SignatureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a name; the same form twice is one. */
    void add(ClientId client, Signature name, UUID form, Passage passage) {
        jdbc.sql("""
                        insert into plan.signature (tenant_id, person_id, form, party, number, joint_id, joint_number, voluntary, way,
                                                    created_at, created_by)
                        values (:tenant, :person, :form, :party, :number, :joint, :jointNumber, :voluntary, :way, :at, :by)
                        on conflict do nothing
                        """)
                .param("tenant", passage.actor().tenant().value())
                .param("person", client.value())
                .param("form", form)
                .param("party", name.party().name())
                .param("number", name.number())
                .param("joint", name.joint().map(OfJoint::id).orElse(null), Types.OTHER)
                .param("jointNumber", name.joint().map(OfJoint::number).orElse(null), Types.INTEGER)
                .param("voluntary", name.voluntary().orElse(null), Types.INTEGER)
                .param("way", name.way().name())
                .param("at", Timestamp.from(name.at()))
                .param("by", name.by().value())
                .update();
    }

    /** The last name of each party. */
    List<Signature> last(ClientId client) {
        return jdbc.sql("""
                        select distinct on (party) party, number, joint_id, joint_number, voluntary, way, created_at, created_by
                          from plan.signature
                         where person_id = :person
                         order by party, created_at desc, number desc
                        """)
                .param("person", client.value())
                .query((row, n) -> signature(row))
                .list();
    }

    private static Signature signature(ResultSet row) throws SQLException {
        var joint = Optional.ofNullable(row.getObject("joint_id", UUID.class));
        int jointNumber = row.getInt("joint_number");
        return new Signature(
                Party.valueOf(row.getString("party")),
                row.getInt("number"),
                joint.map(id -> new OfJoint(id, jointNumber)),
                Optional.ofNullable(row.getObject("voluntary", Integer.class)),
                Signature.Way.valueOf(row.getString("way")),
                row.getTimestamp("created_at").toInstant(),
                new UserId(row.getObject("created_by", UUID.class)));
    }
}
