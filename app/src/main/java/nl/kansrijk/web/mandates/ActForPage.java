package nl.kansrijk.web.mandates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Mandate;
import nl.kansrijk.access.Mandates;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A representative sees whom the mandate is for and reads along; nothing can be changed here. */
@Controller
class ActForPage {
    private final Gate gate;
    private final Mandates mandates;
    private final Identities identities;
    private final Profiles profiles;
    private final StatementWords statements;
    private final Accounts accounts;

    ActForPage(
            Gate gate,
            Mandates mandates,
            Identities identities,
            Profiles profiles,
            StatementWords statements,
            Accounts accounts) {
        this.gate = gate;
        this.mandates = mandates;
        this.identities = identities;
        this.profiles = profiles;
        this.statements = statements;
        this.accounts = accounts;
    }

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
        var file =
                gate.pass(Look.by(actor, Permission.ACT_FOR).about(client), passage -> profiles.open(client, passage));
        var words = frame.words();
        model.addAttribute("page", ReadAlongView.of(name(file.identity(), words), file, statements, words));
        model.addAttribute("frame", frame.titled(words.say("mandate.mine.title")));
        return "mandates/readalong";
    }

    private static String name(Optional<Identity> who, Words words) {
        return who.map(Identity::name).orElse(words.say("mandate.nameless"));
    }

    /** The panels that may be read, those with something in them. */
    static List<ClientFile.PanelView> filled(ClientFile file) {
        return file.panels().stream()
                .filter(panel -> !panel.entries().isEmpty())
                .toList();
    }
}
