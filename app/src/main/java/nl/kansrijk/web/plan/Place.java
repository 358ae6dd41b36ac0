package nl.kansrijk.web.plan;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Policy;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.portal.Self;

/** Where a plan lies open, and before whom: in the file of a client, or on the client's own page. */
record Place(ClientId client, Actor actor, Frame frame, Optional<HttpSession> file) {
    static Place own(Actor actor, Frame frame) {
        return new Place(Self.of(actor), actor, frame, Optional.empty());
    }

    static Place file(ClientId client, Actor actor, Frame frame, HttpSession session) {
        return new Place(client, actor, frame, Optional.of(session));
    }

    boolean own() {
        return file.isEmpty();
    }

    boolean writes() {
        return own() || Policy.opens(actor, Permission.CHANGE_PLAN);
    }

    String path() {
        return own() ? "/mijn-plan" : "/klanten/" + client.value() + "/plan";
    }

    Words words() {
        return frame.words();
    }

    /** A text that the client reads as "u" and a professional as "de klant". */
    String say(String key, Object... facts) {
        return words().say(key(key), facts);
    }

    /** The key of such a text. */
    String key(String key) {
        return (own() ? "myplan." : "planfile.") + key;
    }
}
