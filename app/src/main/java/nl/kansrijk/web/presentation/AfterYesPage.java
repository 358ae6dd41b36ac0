package nl.kansrijk.web.presentation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.matching.introductions.Exchanged;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.profile.presentation.Presentations;
import nl.kansrijk.profile.presentation.Shown;
import nl.kansrijk.profile.video.Piece;
import nl.kansrijk.profile.video.Videos;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.video.Reel;
import nl.kansrijk.web.video.Screening;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What an employer sees of someone who said yes: the presentation and the film, as far as the person lets them, and for as long
 * as the yes and that wish hold. Each look and each piece of film asks anew. Rows 1-46, 4-14, 4-44.
 */
@Controller
class AfterYesPage {
    private final Gate gate;
    private final Introductions introductions;
    private final Presentations presentations;
    private final Videos videos;
    private final ShownWords shown;

    AfterYesPage(Gate gate, Introductions introductions, Presentations presentations, Videos videos, ShownWords shown) {
        this.gate = gate;
        this.introductions = introductions;
        this.presentations = presentations;
        this.videos = videos;
        this.shown = shown;
    }

    /** Whom the employer meets, as long as the yes holds. */
    private record Met(String name, ClientId client, TenantId owner) {}

    private record Found(String name, Optional<Shown> presentation, boolean film) {}

    @GetMapping("/kandidaten/{card}/presentatie")
    @Needs(Permission.INTRODUCTIONS)
    String page(@PathVariable UUID card, Actor actor, HttpServletResponse response, Frame frame, Model model) {
        var found = gate.pass(look(card, actor), passage -> {
            var met = met(card, passage);
            var seen = presentations.afterYes(met.client(), met.owner(), met.name(), passage);
            boolean film = videos.afterYes(met.client(), 0, passage).isPresent();
            return new Found(met.name(), seen, film);
        });
        var words = frame.words();
        Screening.seen(response);
        model.addAttribute("paper", found.presentation().map(one -> shown.paper(one, found.name(), words)));
        model.addAttribute("name", found.name());
        model.addAttribute("film", found.film() ? "/kandidaten/" + card + "/beeld" : "");
        model.addAttribute("frame", frame.titled(words.say("presentation.open.title")));
        return "presentation/afteryes";
    }

    @GetMapping("/kandidaten/{card}/beeld")
    @Needs(Permission.INTRODUCTIONS)
    ResponseEntity<byte[]> reel(@PathVariable UUID card, Actor actor, HttpServletRequest request) {
        Optional<Piece> piece = gate.pass(
                look(card, actor),
                passage -> videos.afterYes(met(card, passage).client(), Reel.from(request), passage));
        return Reel.answer(piece);
    }

    private static Look look(UUID introduction, Actor actor) {
        if (actor.role() != Role.EMPLOYER_USER) throw new NotHere();
        return Look.by(actor, Permission.INTRODUCTIONS).on("introduction:" + introduction);
    }

    private Met met(UUID introduction, Passage passage) {
        var found = introductions.find(introduction, passage).orElseThrow(NotHere::new);
        var name = introductions.namesFor(found, passage).map(Exchanged::name).orElseThrow(NotHere::new);
        return new Met(name, found.facts().pair().client(), found.facts().pair().clientTenant());
    }
}
