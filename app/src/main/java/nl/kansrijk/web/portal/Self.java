package nl.kansrijk.web.portal;

import java.util.Optional;
import java.util.function.Function;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Every page of the portal looks at one person: the one who is logged in. */
@Component
public class Self {

    private final Gate gate;
    private final Contacts contacts;

    Self(Gate gate, Contacts contacts) {
        this.gate = gate;
        this.contacts = contacts;
    }

    /** What was looked up, and whose caseload the person is in. */
    public record Looked<T>(T found, Optional<Account> guide) {}

    /** Passes the gate about the person who is logged in. Errors: {@link NotHere} for an account without a person. */
    public <T> Looked<T> look(Actor actor, Permission permission, Function<Passage, T> work) {
        var self = of(actor);
        var found = gate.pass(Look.by(actor, permission).about(self), work);
        return new Looked<>(found, contacts.guideOf(self));
    }

    /** The person who is logged in. Errors: {@link NotHere} for an account without a person. */
    public static ClientId of(Actor actor) {
        return actor.self().orElseThrow(NotHere::new);
    }

    /** Whom the person who is logged in turns to; empty for who is no client. */
    public Optional<Frame.Contact> contact(Actor actor, Words words) {
        return contact(actor.self().flatMap(contacts::guideOf), words);
    }

    /** The person to turn to, as the frame shows it. */
    public Optional<Frame.Contact> contact(Optional<Account> guide, Words words) {
        return guide.flatMap(account -> contacts.of(account, words));
    }
}
