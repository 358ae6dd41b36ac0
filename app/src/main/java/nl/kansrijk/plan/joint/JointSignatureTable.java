package nl.kansrijk.plan.joint;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names under shared parts. */
@Repository
class JointSignatureTable {
    private final JdbcClient jdbc;

    JointSignatureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a name, once for each version. */
    void add(Joint joint, Party party, int number, Passage passage) {
        jdbc.sql("""
                        insert into plan.joint_signature (person_tenant_id, employer_tenant_id, person_id, joint_id, party, number,
                                                          created_at, created_by)
                        values (:owner, :employer, :person, :joint, :party, :number, :at, :by)
                        on conflict do nothing
                        """)
                .param("owner", joint.around().owner().value())
                .param("employer", joint.around().employer().value())
                .param("person", joint.around().client().value())
                .param("joint", joint.id())
                .param("party", party.name())
                .param("number", number)
                .param("at", Timestamp.from(passage.at()))
                .param("by", passage.actor().user().value())
                .update();
    }

    /** The last name of each party. */
    List<JointSignature> last(UUID joint) {
        return jdbc.sql("""
                        select distinct on (party) party, number, created_at, created_by
                          from plan.joint_signature
                         where joint_id = :joint
                         order by party, number desc
                        """)
                .param("joint", joint)
                .query((row, n) -> new JointSignature(
                        Party.valueOf(row.getString("party")),
                        row.getInt("number"),
                        row.getTimestamp("created_at").toInstant(),
                        new UserId(row.getObject("created_by", UUID.class))))
                .list();
    }
}
