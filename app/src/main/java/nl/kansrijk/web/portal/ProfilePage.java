package nl.kansrijk.web.portal;

import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.web.Bar;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * "Mijn profiel": everything that is said of the client, with the client's own answer to each. What still asks for an
 * answer comes a few at a time, {@code vanaf} a piece. Source: domain J3.
 */
@Controller
class ProfilePage {
    private final Self self;
    private final Profiles profiles;
    private final StatementWords statements;
    private final Answering answering;

    ProfilePage(Self self, Profiles profiles, StatementWords statements, Answering answering) {
        this.self = self;
        this.profiles = profiles;
        this.statements = statements;
        this.answering = answering;
    }

    @GetMapping("/mijn-profiel")
    @Needs(Permission.OWN_PROFILE)
    String profile(
            @RequestParam(name = "vanaf", required = false) Optional<UUID> from,
            Actor actor,
            Frame frame,
            Model model) {
        var words = frame.words();
        var looked = self.look(actor, Permission.OWN_PROFILE, passage -> profiles.open(Self.of(actor), passage));
        model.addAttribute("page", ProfileView.of(looked.found(), from, statements, words));
        model.addAttribute("known", known(looked.found().glance().knownPercent(), words));
        model.addAttribute("progress", answering.progress(looked.found()));
        model.addAttribute("further", from.isPresent());
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("profile.title")));
        return "portal/profile";
    }

    /** How far the profile is filled: a fact about the profile, not about the person. */
    private static Bar known(int percent, Words words) {
        return new Bar(words.say("profile.known"), percent / 5, words.say("profile.known.percent", percent));
    }
}
