package nl.kansrijk.casework.appointments;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.post.Letter;
import nl.kansrijk.post.Post;
import nl.kansrijk.post.Recipient;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;

/** Posts what there is to say about an appointment, the way the client likes. */
@Component
class Told {
    private final Post post;

    Told(Post post) {
        this.post = post;
    }

    /** Tells the client what happened just now. */
    void now(Appointment about, String template, Passage passage) {
        post.send(letter(about, passage.actor().tenant(), Letter.Channel.PREFERRED, template), passage);
    }

    /** Tells the client by a job. */
    void later(Appointment about, TenantId tenant, Letter.Channel way, String template, Instant at) {
        post.send(letter(about, tenant, way, template), tenant, at);
    }

    private static Letter letter(Appointment about, TenantId tenant, Letter.Channel way, String template) {
        var happening = UUID.nameUUIDFromBytes((about.id() + ":" + about.version()).getBytes(StandardCharsets.UTF_8));
        return Letter.about(happening, new Recipient.Client(tenant, about.client()), way, template, facts(about));
    }

    /** The place of an office goes along; what was typed about anywhere else may tell where someone lives. */
    private static Map<String, String> facts(Appointment about) {
        var facts = new HashMap<String, String>();
        about.at().ifPresent(at -> facts.put("time", Times.written(at)));
        facts.put("with", "user:" + about.plan().with().value());
        facts.put("where", "key:post.appointment.where." + about.plan().way());
        facts.put(
                "place",
                about.plan().way() == Appointment.Way.OFFICE ? about.plan().place() : "");
        facts.put("minutes", Integer.toString(about.plan().minutes()));
        return facts;
    }
}
