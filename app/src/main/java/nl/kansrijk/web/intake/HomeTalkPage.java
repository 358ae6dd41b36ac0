package nl.kansrijk.web.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.portal.Self;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The talk at home, on a phone: only what someone can well do alone, a few small pieces, always to be left for later. */
@Controller
class HomeTalkPage {
    private static final String BASE = "/mijn-gesprek";
    private final Self self;
    private final TalkDesk desk;
    private final TalkDesk.Rooms rooms;
    private final BlockWords screens;
    private final TalkWords talks;

    HomeTalkPage(Self self, TalkDesk desk, TalkDesk.Rooms rooms, BlockWords screens, TalkWords talks) {
        this.self = self;
        this.desk = desk;
        this.rooms = rooms;
        this.screens = screens;
        this.talks = talks;
    }

    @GetMapping("/mijn-gesprek")
    @Needs(Permission.OWN_TALK)
    String pieces(Actor actor, Frame frame, Model model) {
        var looked = self.look(actor, Permission.OWN_TALK, passage -> state(actor, passage));
        var words = frame.words();
        model.addAttribute("running", looked.found().map(state -> talks.running(state, true, BASE, words)));
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("intake.home.title")));
        return "intake/home";
    }

    @GetMapping("/mijn-gesprek/{letter}")
    @Needs(Permission.OWN_TALK)
    String ask(
            @PathVariable String letter,
            @RequestParam(name = "deel", defaultValue = "1") String nth,
            Actor actor,
            Frame frame,
            Model model) {
        var block = TalkDesk.block(letter);
        var looked = self.look(
                actor, Permission.OWN_TALK, passage -> desk.screen(Self.of(actor), block, Hand.nth(nth), passage));
        if (looked.found().isEmpty()) return "redirect:" + BASE;
        return show(screens.fresh(looked.found().get(), BASE, frame.words()), looked, frame, model);
    }

    @PostMapping("/mijn-gesprek/{letter}")
    @Needs(Permission.OWN_TALK)
    String keep(
            @PathVariable String letter,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            HttpServletRequest request,
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
        return hand.where(in, sent, screens)
                .orElseGet(() -> show(screens.again(in, sent, BASE, frame.words()), looked, frame, model));
    }

    private Optional<TalkWords.State> state(Actor actor, Passage passage) {
        return rooms.talks()
                .running(Self.of(actor), passage)
                .filter(talk -> talk.times().homeSince().isPresent())
                .map(talk -> new TalkWords.State(
                        talk,
                        rooms.questions().of(talk),
                        rooms.answers().of(talk, passage),
                        rooms.steps().of(talk, passage)));
    }

    private String show(BlockView page, Self.Looked<?> looked, Frame frame, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("contact", self.contact(looked.guide(), frame.words()));
        model.addAttribute("frame", frame.titled(page.head().title()));
        return "intake/homeblock";
    }
}
