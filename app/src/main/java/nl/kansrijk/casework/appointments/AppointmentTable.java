package nl.kansrijk.casework.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appointments. */
@Repository
class AppointmentTable {
    private static final String COLUMNS = """
            select tenant_id, id, person_id, with_id, kind, way, place, minutes, offered, starts_at, state, began_at, step, paused_why,
                   version
              from casework.appointment
            """;
    private final JdbcClient jdbc;

    AppointmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An appointment whose next message is due. */
    record Due(Appointment appointment, TenantId tenant, Step step, Instant began) {}

    /** Adds one, once for each form; answers whether it is new. */
    boolean add(Appointment one, UUID form, Optional<Step.Due> due, Passage passage) {
        return jdbc.sql("""
                        insert into casework.appointment (tenant_id, id, form, person_id, with_id, kind, way, place, minutes, offered,
                                                          starts_at, state, began_at, step, step_at, version, created_at, modified_at,
                                                          modified_by)
                        values (:tenant, :id, :form, :person, :with, :kind, :way, :place, :minutes, :offered::timestamptz[], :at, :state,
                                :now, :step, :stepAt, 1, :now, :now, :by)
                        on conflict (tenant_id, form) do nothing
                        """)
                        .params(values(one, form, passage))
                        .param("step", due.map(Step.Due::step).map(Enum::name).orElse(null), Types.VARCHAR)
                        .param(
                                "stepAt",
                                due.map(Step.Due::at).map(Timestamp::from).orElse(null),
                                Types.TIMESTAMP)
                        .param("at", one.at().map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                        .update()
                == 1;
    }

    private static Map<String, Object> values(Appointment one, UUID form, Passage passage) {
        var plan = one.plan();
        var values = new HashMap<String, Object>();
        values.put("tenant", passage.actor().tenant().value());
        values.put("id", one.id());
        values.put("form", form);
        values.put("person", one.client().value());
        values.put("with", plan.with().value());
        values.put("kind", plan.kind().name());
        values.put("way", plan.way().name());
        values.put("place", plan.place());
        values.put("minutes", plan.minutes());
        values.put("offered", one.offered().stream().map(Instant::toString).toArray(String[]::new));
        values.put("state", one.state().name());
        values.put("now", Timestamp.from(passage.at()));
        values.put("by", passage.actor().user().value());
        return values;
    }

    List<Appointment> of(ClientId client, int most) {
        return jdbc.sql(COLUMNS + " where person_id = :person order by created_at desc, id limit :most")
                .param("person", client.value())
                .param("most", most)
                .query(AppointmentTable::appointment)
                .list();
    }

    /** With this account: what stands from one moment to another, and everything that waits for a choice. */
    List<Appointment> diary(UserId with, Instant from, Instant until) {
        return jdbc.sql(COLUMNS + """
                         where with_id = :with
                           and ((starts_at >= :from and starts_at < :until and state <> 'CANCELLED') or state = 'OFFERED')
                         order by starts_at nulls last, created_at, id
                        """)
                .param("with", with.value())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(AppointmentTable::appointment)
                .list();
    }

    Optional<Appointment> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(AppointmentTable::appointment)
                .optional();
    }

    /** Writes a new standing over this version; answers how many there were to change. */
    int change(Appointment to, Optional<Step.Due> due, int version, UserId by, Instant at) {
        return jdbc.sql("""
                        update casework.appointment
                           set state = :state, starts_at = :starts, step = :step, step_at = :stepAt, paused_why = :paused,
                               version = version + 1, modified_at = :at, modified_by = :by
                         where id = :id
                           and version = :version
                        """)
                .param("state", to.state().name())
                .param("starts", to.at().map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                .param("step", due.map(Step.Due::step).map(Enum::name).orElse(null), Types.VARCHAR)
                .param("stepAt", due.map(Step.Due::at).map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                .param("paused", to.paused().orElse(null), Types.VARCHAR)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .param("id", to.id())
                .param("version", version)
                .update();
    }

    /** Stops or goes on sending reminders; answers how many there were. */
    int pause(UUID id, Optional<String> why, UserId by, Instant at) {
        return jdbc.sql("""
                        update casework.appointment
                           set paused_why = :why, version = version + 1, modified_at = :at, modified_by = :by
                         where id = :id
                           and state in ('OFFERED', 'PLANNED')
                        """)
                .param("why", why.orElse(null), Types.VARCHAR)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .param("id", id)
                .update();
    }

    List<Due> due(Instant at, int most) {
        return jdbc.sql(COLUMNS + """
                         where step_at <= :at
                           and step is not null
                           and paused_why is null
                           and state in ('OFFERED', 'PLANNED')
                         order by step_at
                         limit :most
                           for update skip locked
                        """)
                .param("at", Timestamp.from(at))
                .param("most", most)
                .query((row, n) -> new Due(
                        appointment(row, n),
                        new TenantId(row.getInt("tenant_id")),
                        Step.valueOf(row.getString("step")),
                        row.getTimestamp("began_at").toInstant()))
                .list();
    }

    void stepDone(UUID id, Optional<Step.Due> next) {
        jdbc.sql("update casework.appointment set step = :step, step_at = :at where id = :id")
                .param("step", next.map(Step.Due::step).map(Enum::name).orElse(null), Types.VARCHAR)
                .param("at", next.map(Step.Due::at).map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    private static Appointment appointment(ResultSet row, int n) throws SQLException {
        var plan = new Appointment.Plan(
                new UserId(row.getObject("with_id", UUID.class)),
                Appointment.Kind.valueOf(row.getString("kind")),
                Appointment.Way.valueOf(row.getString("way")),
                row.getString("place"),
                row.getInt("minutes"));
        var offered = Arrays.stream((Timestamp[]) row.getArray("offered").getArray())
                .map(Timestamp::toInstant)
                .toList();
        return new Appointment(
                row.getObject("id", UUID.class),
                new ClientId(row.getObject("person_id", UUID.class)),
                plan,
                offered,
                Optional.ofNullable(row.getTimestamp("starts_at")).map(Timestamp::toInstant),
                Appointment.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("paused_why")),
                row.getInt("version"));
    }
}
