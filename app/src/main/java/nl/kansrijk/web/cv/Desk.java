package nl.kansrijk.web.cv;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Purpose;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.casefile.CaseFile;
import nl.kansrijk.web.portal.Self;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Two people can sit here: the person about the own life, or a professional together with a client. */
@Component
public class Desk {
    private final Self self;
    private final CaseFile file;
    private final Identities identities;

    Desk(Self self, CaseFile file, Identities identities) {
        this.self = self;
        this.file = file;
        this.identities = identities;
    }

    /** Who sits here. Client: empty when the person sits here alone. */
    public record Seat(Actor actor, Optional<ClientId> client, HttpServletRequest request) {
        /** Where the pages of this seat begin. */
        public String path() {
            return client.map(id -> "/klanten/" + id.value() + "/cv").orElse("/mijn-cv");
        }

        /** Whether the person sits here alone. */
        public boolean alone() {
            return client.isEmpty();
        }
    }

    /** What was looked up, who it is about as far as that is known, and how the page is framed. */
    public record Looked<T>(T found, Optional<Identity> who, Optional<Purpose> purpose, Optional<Account> guide) {
        /** The name; empty when it is not known. */
        public String name() {
            return who.map(Identity::name).orElse("");
        }

        /** The same with something else in it. */
        <U> Looked<U> with(U other) {
            return new Looked<>(other, who, purpose, guide);
        }
    }

    /** What is looked up inside the passage about this person. */
    public interface Work<T> {
        T of(ClientId client, Passage passage);
    }

    /** Passes the gate about the person of this seat. */
    public <T> Looked<T> look(Seat seat, Permission permission, Work<T> work) {
        if (seat.client().isPresent()) return together(seat, seat.client().get(), permission, work);
        var me = Self.of(seat.actor());
        var looked = self.look(seat.actor(), permission, named(me, work));
        return new Looked<>(looked.found().found(), looked.found().who(), Optional.empty(), looked.guide());
    }

    private record Named<T>(T found, Optional<Identity> who, Purpose purpose) {}

    private <T> Looked<T> together(Seat seat, ClientId client, Permission permission, Work<T> work) {
        var session = seat.request().getSession();
        var named = file.open(seat.actor(), permission, client, session, named(client, work));
        return new Looked<>(named.found(), named.who(), Optional.of(named.purpose()), Optional.empty());
    }

    private <T> Function<Passage, Named<T>> named(ClientId client, Work<T> work) {
        return passage -> new Named<>(work.of(client, passage), identities.of(client, passage), passage.purpose());
    }

    /** Puts around the page what belongs to this seat. */
    public void frame(Seat seat, Looked<?> looked, String title, Frame frame, Model model) {
        var words = frame.words();
        var titled = frame.titled(title);
        model.addAttribute("seat", seat.path());
        model.addAttribute("alone", seat.alone());
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute(
                "frame",
                looked.purpose()
                        .map(purpose -> titled.openedFor(words.say("purpose." + purpose)))
                        .orElse(titled));
    }
}
