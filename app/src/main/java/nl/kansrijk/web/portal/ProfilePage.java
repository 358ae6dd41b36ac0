package nl.kansrijk.web.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Panel;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.shared.ClientId;
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
    private final Characteristics catalogue;

    ProfilePage(
            Self self, Profiles profiles, StatementWords statements, Answering answering, Characteristics catalogue) {
        this.self = self;
        this.profiles = profiles;
        this.statements = statements;
        this.answering = answering;
        this.catalogue = catalogue;
    }

    @GetMapping("/mijn-profiel")
    @Needs(Permission.OWN_PROFILE)
    String profile(
            @RequestParam(name = "vanaf", required = false) Optional<UUID> from,
            Actor actor,
            Frame frame,
            Model model) {
        var words = frame.words();
        var looked = self.look(actor, Permission.OWN_PROFILE, passage -> read(Self.of(actor), passage));
        var file = looked.found().file();
        model.addAttribute("page", ProfileView.of(file, from, statements, words));
        model.addAttribute("known", known(file.glance().knownPercent(), words));
        model.addAttribute("missing", missing(looked.found().missing(), words));
        model.addAttribute("progress", answering.progress(file));
        model.addAttribute("further", from.isPresent());
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("profile.title")));
        return "portal/profile";
    }

    /** Missing: what counts for how full it is, and of which nothing is known. */
    private record Read(ClientFile file, List<Characteristic> missing) {}

    private Read read(ClientId me, Passage passage) {
        var file = profiles.open(me, passage);
        return new Read(file, catalogue.missing(file, passage.readable()));
    }

    /** In which parts something misses, and how much; empty when nothing does. */
    private static Optional<String> missing(List<Characteristic> missing, Words words) {
        var parts = Arrays.stream(Panel.values())
                .map(panel -> part(
                        panel,
                        missing.stream().filter(one -> one.panel() == panel).count(),
                        words))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return parts.isEmpty() ? Optional.empty() : Optional.of(words.say("profile.missing", parts));
    }

    private static Optional<String> part(Panel panel, long missing, Words words) {
        return missing == 0
                ? Optional.empty()
                : Optional.of(words.say("profile.missing.part", words.say("panel." + panel), missing));
    }

    /** How far the profile is filled: a fact about the profile, not about the person. */
    private static Bar known(int percent, Words words) {
        return new Bar(words.say("profile.known"), percent / 5, words.say("profile.known.percent", percent));
    }
}
