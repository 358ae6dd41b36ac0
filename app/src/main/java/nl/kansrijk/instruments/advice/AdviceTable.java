package nl.kansrijk.instruments.advice;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.instruments.advice.Advice.Answer;
import nl.kansrijk.instruments.catalogue.Instrument;
import nl.kansrijk.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Advice as it was when it was answered, and what was said of it. */
@Repository
class AdviceTable {
    private final JdbcClient jdbc;

    AdviceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers: every number it rests on, as json. */
    void keep(Advice advice, String numbers, ClientId client, Passage passage) {
        jdbc.sql("""
                        insert into instruments.advice (tenant_id, person_id, id, chosen, not_now, numbers, shown_at, shown_to)
                        values (:tenant, :person, :id, :chosen::jsonb, :notnow::jsonb, :numbers::jsonb, :at, :by)
                        on conflict (tenant_id, person_id, id) do nothing
                        """)
                .param("tenant", passage.actor().tenant().value())
                .param("person", client.value())
                .param("id", advice.id())
                .param("chosen", AdviceText.of(advice.chosen()))
                .param("notnow", AdviceText.of(advice.notNow()))
                .param("numbers", numbers)
                .param("at", Timestamp.from(passage.at()))
                .param("by", passage.actor().user().value())
                .update();
    }

    /** How many different advices were kept of this person. */
    int kept(ClientId client) {
        return jdbc.sql("select count(*) from instruments.advice where person_id = :person")
                .param("person", client.value())
                .query(Integer.class)
                .single();
    }

    /** The last answer to each instrument. */
    Map<UUID, Answer> answers(ClientId client) {
        Map<UUID, Answer> answers = new HashMap<>();
        jdbc.sql("""
                        select distinct on (instrument_id) instrument_id, kind, reason
                          from instruments.advice_answer
                         where person_id = :person
                         order by instrument_id, seq desc
                        """).param("person", client.value()).query(row -> {
            answers.put(
                    row.getObject("instrument_id", UUID.class),
                    new Answer(Answer.Kind.valueOf(row.getString("kind")), row.getString("reason")));
        });
        return answers;
    }

    /** Adds an answer unless it is the one that stands; answers whether it was added. */
    boolean answer(ClientId client, Instrument.Key instrument, Answer answer, Passage passage) {
        return jdbc.sql("""
                        insert into instruments.advice_answer (tenant_id, person_id, instrument_id, version, kind, reason, answered_at, answered_by)
                        select :tenant, :person, :instrument, :version, :kind, :reason, :at::timestamptz, :by
                         where not exists (
                               select 1 from (select a.kind, a.reason from instruments.advice_answer a
                                               where a.person_id = :person and a.instrument_id = :instrument
                                               order by a.seq desc limit 1) last
                                where last.kind = :kind and last.reason = :reason)
                        """)
                        .param("tenant", passage.actor().tenant().value())
                        .param("person", client.value())
                        .param("instrument", instrument.id())
                        .param("version", instrument.version())
                        .param("kind", answer.kind().name())
                        .param("reason", answer.reason())
                        .param("at", Timestamp.from(passage.at()))
                        .param("by", passage.actor().user().value())
                        .update()
                == 1;
    }
}
