package nl.kansrijk.web.together;

import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.SharePart;
import nl.kansrijk.profile.SharedParts;
import nl.kansrijk.profile.SharedParts.Choosing;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.casefile.CaseFile;
import nl.kansrijk.web.portal.Self;
import nl.kansrijk.web.together.SharedWords.Found;
import nl.kansrijk.web.together.SharedWords.Place;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * "Wat werkgevers zien": the client switches each part of the picture on or off, alone or together, and sees the card that
 * an employer sees then. It works at once; the same switch puts it back. Source: domain J3 and c.11.
 */
@Controller
class SharedPage {
    private static final String OWN = "/wat-werkgevers-zien";
    private final Self self;
    private final CaseFile file;
    private final SharedParts parts;
    private final SharedWords shared;

    SharedPage(Self self, CaseFile file, SharedParts parts, SharedWords shared) {
        this.self = self;
        this.file = file;
        this.parts = parts;
        this.shared = shared;
    }

    /** What a switch asks: which part, shown or hidden. */
    private record Switched(SharePart part, Choosing choosing) {
        static Optional<Switched> of(Map<String, String> sent) {
            var part = Arrays.stream(SharePart.values())
                    .filter(one -> one.name().equals(sent.getOrDefault("deel", "")))
                    .findFirst();
            var choosing = switch (sent.getOrDefault("zien", "")) {
                case "ja" -> Optional.of(Choosing.SHOW);
                case "nee" -> Optional.of(Choosing.HIDE);
                default -> Optional.<Choosing>empty();
            };
            return part.flatMap(one -> choosing.map(how -> new Switched(one, how)));
        }
    }

    @GetMapping(OWN)
    @Needs(Permission.OWN_PROFILE)
    String own(Actor actor, Frame frame, Model model) {
        var me = Self.of(actor);
        var looked = self.look(actor, Permission.OWN_PROFILE, passage -> found(me, passage));
        var place = new Place(OWN, "/wie-ziet-mijn-gegevens", "shared.back.own", actor.user());
        model.addAttribute("contact", self.contact(looked.guide(), frame.words()));
        return show(looked.found(), place, "together/sharedown", frame, model);
    }

    @PostMapping(OWN)
    @Needs(Permission.CHOOSE_SHARING)
    String choose(@RequestParam Map<String, String> sent, Actor actor, RedirectAttributes next) {
        var me = Self.of(actor);
        var asked = Switched.of(sent);
        if (asked.isPresent()) self.look(actor, Permission.CHOOSE_SHARING, passage -> chosen(me, asked.get(), passage));
        return done(asked, OWN, next);
    }

    @GetMapping("/klanten/{id}/wat-werkgevers-zien")
    @Needs(Permission.TOGETHER)
    String together(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        var found = file.open(actor, Permission.TOGETHER, id, session, passage -> found(id, passage));
        var client = "/klanten/" + id.value();
        var place = new Place(client + OWN, client + TogetherPage.HERE, "shared.back", actor.user());
        return show(found, place, "together/shared", frame, model);
    }

    @PostMapping("/klanten/{id}/wat-werkgevers-zien")
    @Needs(Permission.TOGETHER)
    String chooseTogether(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        var asked = Switched.of(sent);
        if (asked.isPresent())
            file.open(actor, Permission.TOGETHER, id, session, passage -> chosen(id, asked.get(), passage));
        return done(asked, "/klanten/" + id.value() + OWN, next);
    }

    private Found found(ClientId client, Passage passage) {
        return new Found(parts.now(client, passage), parts.card(client, passage));
    }

    private boolean chosen(ClientId client, Switched asked, Passage passage) {
        parts.choose(client, asked.part(), asked.choosing(), passage);
        return true;
    }

    private static String done(Optional<Switched> asked, String path, RedirectAttributes next) {
        if (asked.isEmpty()) News.warning(next, "shared.missing");
        else News.done(next, "shared.done." + asked.get().choosing());
        return "redirect:" + path + asked.map(one -> "#deel-" + one.part()).orElse("");
    }

    private String show(Found found, Place place, String template, Frame frame, Model model) {
        model.addAttribute("page", shared.view(found, place, frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("shared.title")));
        return template;
    }
}
