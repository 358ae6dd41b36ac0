package nl.kansrijk.web.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.portal.Self;
import nl.kansrijk.web.video.Screening;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * "Vertel over uzelf": what someone can well tell alone, on a phone, at any time and in any order, in small steps that are
 * kept at once. Nobody has to open it; the first answer does. Source: row 4-29.
 */
@Controller
class HomeTalkPage {
    private static final String BASE = "/mijn-gesprek";
    private final Self self;
    private final TalkDesk desk;
    private final TalkDesk.Rooms rooms;
    private final BlockWords screens;

    HomeTalkPage(Self self, TalkDesk desk, TalkDesk.Rooms rooms, BlockWords screens) {
        this.self = self;
        this.desk = desk;
        this.rooms = rooms;
        this.screens = screens;
    }

    @GetMapping("/mijn-gesprek")
    @Needs(Permission.OWN_TALK)
    String pieces(Actor actor, Frame frame, Model model) {
        var words = frame.words();
        var looked = self.look(actor, Permission.OWN_TALK, passage -> view(actor, words, passage));
        model.addAttribute("page", looked.found());
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("intake.home.title")));
        return "intake/home";
    }

    @GetMapping("/mijn-gesprek/{letter}")
    @Needs(Permission.OWN_TALK)
    String ask(
            @PathVariable String letter,
            @RequestParam(name = "deel", defaultValue = "0") String nth,
            Actor actor,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        var block = TalkDesk.block(letter);
        var looked = self.look(
                actor, Permission.OWN_TALK, passage -> desk.screen(Self.of(actor), block, Hand.nth(nth), passage));
        if (looked.found().isEmpty()) return "redirect:" + BASE;
        Screening.heard(response);
        return show(screens.fresh(looked.found().get(), BASE, frame.words()), looked, frame, model);
    }

    @PostMapping("/mijn-gesprek/{letter}")
    @Needs(Permission.OWN_TALK)
    String keep(
            @PathVariable String letter,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var block = TalkDesk.block(letter);
        var sent = new Sent(fields);
        var looked = self.look(
                actor,
                Permission.OWN_TALK,
                passage ->
                        desk.handIn(Self.of(actor), block, Hand.nth(sent.one("deel")), sent, frame.words(), passage));
        var hand = new Hand(BASE, BASE, frame, next);
        if (looked.found().isEmpty()) return hand.over();
        var in = looked.found().get();
        if (Hand.partly(request)) return hand.state(in, sent, screens, request, model);
        Screening.heard(response);
        return hand.where(in, sent, screens)
                .orElseGet(() -> show(screens.again(in, sent, BASE, frame.words()), looked, frame, model));
    }

    private HomeView view(Actor actor, Words words, Passage passage) {
        var talk = desk.ahead(Self.of(actor), passage).orElseThrow();
        var state = rooms.state(talk, passage);
        var known = desk.known(state, words, passage).keySet();
        return HomeWords.view(state, known, BASE, words);
    }

    private String show(BlockView page, Self.Looked<?> looked, Frame frame, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("contact", self.contact(looked.guide(), frame.words()));
        model.addAttribute("frame", frame.titled(page.head().title()));
        return "intake/homeblock";
    }
}
