package nl.kansrijk.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Keys;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.web.portal.Self;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a phone needs to keep the open block of a talk for an hour without internet: a key that belongs to this log-in, the
 * time of the house, and the script that brings the open page back. For clients only; touches no record. Source: rulings 9.
 */
@Controller
class WithoutNetPage {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String KEY = "thuis.sleutel";
    private static final int KEY_BYTES = 32;
    private final SecureRandom random = new SecureRandom();
    private final Keys keys;
    private final Clock clock;

    WithoutNetPage(Keys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping("/mijn-gesprek/sleutel")
    @Needs(Permission.OWN_TALK)
    void key(Actor actor, HttpSession session, HttpServletResponse response) throws IOException {
        Self.of(actor);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write(JSON.writeValueAsString(Map.of(
                        "key",
                        ofThisLogIn(session),
                        "of",
                        keys.pseudonym(actor.user().value().toString(), "without-net"),
                        "now",
                        clock.millis())));
    }

    @GetMapping("/mijn-gesprek/hulp.js")
    @Needs(Permission.OWN_TALK)
    void script(Actor actor, HttpServletResponse response) throws IOException {
        Self.of(actor);
        response.setContentType("text/javascript;charset=UTF-8");
        response.getWriter()
                .write(new ClassPathResource("intake/home/hulp.js").getContentAsString(StandardCharsets.UTF_8));
    }

    private String ofThisLogIn(HttpSession session) {
        synchronized (session) {
            if (session.getAttribute(KEY) instanceof String known) return known;
            var bytes = new byte[KEY_BYTES];
            random.nextBytes(bytes);
            var fresh = Base64.getEncoder().encodeToString(bytes);
            session.setAttribute(KEY, fresh);
            return fresh;
        }
    }
}
