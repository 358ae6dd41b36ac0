package nl.kansrijk.web.admin;

import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.post.Inbox;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Phrases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Notices to who guards privacy: a shielded person's file was opened. From here to the reading log of that person. */
@Controller
class NoticesPage {
    private final Gate gate;
    private final Inbox inbox;
    private final Phrases phrases;

    NoticesPage(Gate gate, Inbox inbox, Phrases phrases) {
        this.gate = gate;
        this.inbox = inbox;
        this.phrases = phrases;
    }

    @GetMapping("/meldingen")
    @Needs(Permission.NOTICES)
    String list(Actor actor, Frame frame, Model model) {
        var letters = gate.pass(Look.by(actor, Permission.NOTICES), inbox::toMe);
        model.addAttribute("page", NoticesView.of(letters, phrases, frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("notices.title")));
        return "admin/notices";
    }

    @PostMapping("/meldingen/{id}/gelezen")
    @Needs(Permission.NOTICES)
    String read(@PathVariable UUID id, Actor actor) {
        gate.pass(Look.by(actor, Permission.NOTICES).on("letter:" + id), passage -> inbox.read(id, passage));
        return "redirect:/meldingen";
    }
}
