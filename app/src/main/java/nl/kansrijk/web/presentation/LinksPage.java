package nl.kansrijk.web.presentation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.OpenToAll;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.presentation.Opened;
import nl.kansrijk.profile.presentation.ShareLinks;
import nl.kansrijk.profile.presentation.Shown;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.portal.Self;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Links to a presentation: made and stopped by the person, opened by whoever has one. No search engine keeps them. */
@Controller
class LinksPage {
    private final Self self;
    private final ShareLinks links;
    private final ShownWords shown;

    LinksPage(Self self, ShareLinks links, ShownWords shown) {
        this.self = self;
        this.links = links;
        this.shown = shown;
    }

    @PostMapping("/mijn-presentatie/link")
    @Needs(Permission.CHANGE_STATEMENT)
    String make(
            @RequestParam(name = "formulier", defaultValue = "") String number,
            @RequestParam(name = "dagen", defaultValue = "") String days,
            Actor actor,
            RedirectAttributes next) {
        var me = Self.of(actor);
        boolean known = ShareLinks.DAYS.stream().map(String::valueOf).anyMatch(days::equals)
                && number.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        if (!known) {
            News.warning(next, "presentation.link.choose");
            return "redirect:/mijn-presentatie";
        }
        self.look(actor, Permission.CHANGE_STATEMENT, passage -> {
            links.make(me, UUID.fromString(number), Integer.parseInt(days), passage);
            return true;
        });
        News.done(next, "presentation.link.made");
        return "redirect:/mijn-presentatie#links";
    }

    @PostMapping("/mijn-presentatie/link/{concept}/stop")
    @Needs(Permission.CHANGE_STATEMENT)
    String stop(@PathVariable UUID concept, Actor actor, RedirectAttributes next) {
        var me = Self.of(actor);
        boolean stopped = self.look(actor, Permission.CHANGE_STATEMENT, passage -> links.stop(me, concept, passage))
                .found();
        if (!stopped) throw new NotHere();
        News.done(next, "presentation.link.off");
        return "redirect:/mijn-presentatie#links";
    }

    @GetMapping("/presentatie/{token}")
    @OpenToAll
    String open(@PathVariable String token, HttpServletResponse response, Frame frame, Model model) {
        var words = frame.words();
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Referrer-Policy", "no-referrer");
        return switch (links.open(token)) {
            case Opened.Seen(Shown seen) -> {
                model.addAttribute("paper", shown.paper(seen, seen.codeName(), words));
                model.addAttribute("frame", frame.titled(words.say("presentation.open.title")));
                yield "presentation/open";
            }
            case Opened.Busy() -> told(429, "presentation.busy", response, frame, model);
            case Opened.Gone() -> told(404, "presentation.gone", response, frame, model);
        };
    }

    private static String told(int status, String key, HttpServletResponse response, Frame frame, Model model) {
        response.setStatus(status);
        var words = frame.words();
        model.addAttribute("text", words.say(key));
        model.addAttribute("frame", frame.titled(words.say("presentation.open.title")));
        return "presentation/gone";
    }
}
