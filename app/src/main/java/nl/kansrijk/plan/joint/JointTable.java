package nl.kansrijk.plan.joint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Keys;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The parts of plans that employers share, version by version. */
@Repository
class JointTable {
    private static final String PURPOSE = "plan.joint";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NEWEST = """
            select j.id, j.person_id, j.person_tenant_id, j.employer_tenant_id, j.introduction_id, j.state,
                   coalesce(v.number, 0) as number, v.sealed
              from plan.joint j
              left join lateral (select number, sealed from plan.joint_version
                                  where person_tenant_id = j.person_tenant_id and joint_id = j.id
                                  order by number desc limit 1) v on true
            """;
    private final JdbcClient jdbc;
    private final Keys keys;

    JointTable(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** What is in a version. */
    private record Body(List<JointLine> lines) {}

    /** Asks the client; answers whether it is new. One employer at a time shares a plan. */
    boolean ask(Joint.Around around, Passage passage) {
        return jdbc.sql("""
                        insert into plan.joint (id, person_tenant_id, person_id, employer_tenant_id, introduction_id, state,
                                                created_at, modified_at, modified_by)
                        values (:id, :owner, :person, :employer, :introduction, 'ASKED', :at, :at, :by)
                        on conflict (person_tenant_id, person_id) where state <> 'CLOSED' do nothing
                        """)
                        .param("id", around.id())
                        .param("owner", around.owner().value())
                        .param("person", around.client().value())
                        .param("employer", around.employer().value())
                        .param("introduction", around.introduction())
                        .param("at", Timestamp.from(passage.at()))
                        .param("by", passage.actor().user().value())
                        .update()
                == 1;
    }

    /** Moves from one state to another; answers whether it was in the first. */
    boolean move(UUID joint, Joint.State from, Joint.State to, Passage passage) {
        return jdbc.sql("""
                        update plan.joint set state = :to, modified_at = :at, modified_by = :by
                         where id = :id and state = :from
                        """)
                        .param("to", to.name())
                        .param("at", Timestamp.from(passage.at()))
                        .param("by", passage.actor().user().value())
                        .param("id", joint)
                        .param("from", from.name())
                        .update()
                == 1;
    }

    /** The part of this client that is asked for or open. */
    Optional<Joint> of(ClientId client) {
        return jdbc.sql(NEWEST + " where j.person_id = :person and j.state <> 'CLOSED'")
                .param("person", client.value())
                .query(this::joint)
                .optional();
    }

    Optional<Joint> find(UUID joint) {
        return jdbc.sql(NEWEST + " where j.id = :id")
                .param("id", joint)
                .query(this::joint)
                .optional();
    }

    /** What is open for this employer, newest first. */
    List<Joint> ofEmployer(TenantId employer) {
        return jdbc.sql(NEWEST + """
                         where j.employer_tenant_id = :employer and j.state = 'OPEN'
                         order by j.created_at desc, j.id
                         limit 50
                        """)
                .param("employer", employer.value())
                .query(this::joint)
                .list();
    }

    /** These versions of it. */
    List<Joint> versions(Joint now, Collection<Integer> numbers) {
        return jdbc.sql(
                        "select number, sealed from plan.joint_version where joint_id = :id and number = any (:numbers)")
                .param("id", now.id())
                .param("numbers", numbers.toArray(Integer[]::new))
                .query((row, n) -> now.then(row.getInt("number"), lines(row)))
                .list();
    }

    /** Keeps the next version; answers whether nobody else was first. */
    boolean keep(Joint next, UUID form, Passage passage) {
        return jdbc.sql("""
                        insert into plan.joint_version (person_tenant_id, employer_tenant_id, person_id, joint_id, number, form, sealed,
                                                        created_at, created_by)
                        values (:owner, :employer, :person, :joint, :number, :form, :sealed, :at, :by)
                        on conflict do nothing
                        """)
                        .param("owner", next.around().owner().value())
                        .param("employer", next.around().employer().value())
                        .param("person", next.around().client().value())
                        .param("joint", next.id())
                        .param("number", next.number())
                        .param("form", form)
                        .param("sealed", keys.seal(JSON.writeValueAsString(new Body(next.lines())), PURPOSE))
                        .param("at", Timestamp.from(passage.at()))
                        .param("by", passage.actor().user().value())
                        .update()
                == 1;
    }

    /** Whether this form was kept before. */
    boolean sent(UUID form) {
        return jdbc.sql("select exists (select 1 from plan.joint_version where form = :form)")
                .param("form", form)
                .query(Boolean.class)
                .single();
    }

    private Joint joint(ResultSet row, int n) throws SQLException {
        var around = new Joint.Around(
                row.getObject("id", UUID.class),
                new ClientId(row.getObject("person_id", UUID.class)),
                new TenantId(row.getInt("person_tenant_id")),
                new TenantId(row.getInt("employer_tenant_id")),
                row.getObject("introduction_id", UUID.class));
        return new Joint(around, Joint.State.valueOf(row.getString("state")), row.getInt("number"), lines(row));
    }

    private List<JointLine> lines(ResultSet row) throws SQLException {
        var sealed = row.getBytes("sealed");
        return sealed == null
                ? List.of()
                : JSON.readValue(keys.open(sealed, PURPOSE), Body.class).lines();
    }
}
