package nl.kansrijk.web.mandates;

import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Mandate;
import nl.kansrijk.access.MandateTopic;
import nl.kansrijk.access.Mandates;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.notes.Notes;
import nl.kansrijk.post.ClientLetters;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.ReadAlong;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A representative sees whom the mandate is for and reads along, as far as the mandate goes. */
@Controller
class ActForPage {
    private final Gate gate;
    private final Mandates mandates;
    private final Identities identities;
    private final Rooms rooms;
    private final AlongWords along;
    private final Accounts accounts;

    ActForPage(Gate gate, Mandates mandates, Identities identities, Rooms rooms, AlongWords along, Accounts accounts) {
        this.gate = gate;
        this.mandates = mandates;
        this.identities = identities;
        this.rooms = rooms;
        this.along = along;
        this.accounts = accounts;
    }

    /** The doors behind which there is something to read. */
    @Component
    record Rooms(ReadAlong profile, ClientLetters letters, Notes notes) {}

    private record Held(List<Mandate> mandates, Map<ClientId, String> names) {}

    @GetMapping("/namens")
    @Needs(Permission.ACT_FOR)
    String list(Actor actor, Frame frame, Model model) {
        var held = gate.pass(Look.by(actor, Permission.ACT_FOR), passage -> {
            var mine = mandates.mine(passage);
            return new Held(
                    mine, identities.names(mine.stream().map(Mandate::person).toList(), passage));
        });
        var words = frame.words();
        var lines = held.mandates().stream()
                .map(one -> new ActForView.Line(
                        held.names().getOrDefault(one.person(), words.say("mandate.nameless")),
                        "/namens/" + one.person().value(),
                        words.say("mandate.until", words.shortDay(one.until()))))
                .toList();
        var login = accounts.find(actor.user()).map(Account::login).orElse("");
        model.addAttribute(
                "page",
                lines.isEmpty()
                        ? new ActForView(words.say("mandate.none"), words.say("mandate.none.how", login), lines)
                        : new ActForView(words.count("mandate.held", lines.size()), "", lines));
        model.addAttribute("frame", frame.titled(words.say("mandate.mine.title")));
        return "mandates/actfor";
    }

    @GetMapping("/namens/{client}")
    @Needs(Permission.ACT_FOR)
    String open(@PathVariable ClientId client, Actor actor, Frame frame, Model model) {
        var found = gate.pass(Look.by(actor, Permission.ACT_FOR).about(client), passage -> found(client, passage));
        var words = frame.words();
        model.addAttribute("page", along.view(found, actor, words));
        model.addAttribute("frame", frame.titled(words.say("mandate.mine.title")));
        return "mandates/readalong";
    }

    private AlongWords.Found found(ClientId client, Passage passage) {
        var mandate = passage.mandate();
        return new AlongWords.Found(
                identities.of(client, passage),
                mandate,
                rooms.profile().open(client, passage),
                mandate.containsKey(MandateTopic.MESSAGES) ? rooms.letters().readAlong(client, passage) : List.of(),
                mandate.containsKey(MandateTopic.NOTES) ? rooms.notes().shared(client, passage) : List.of());
    }
}
