package nl.kansrijk.web.caseload;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.handing.Handover;
import nl.kansrijk.casework.handing.Handovers;
import nl.kansrijk.casework.handing.Handovers.Back;
import nl.kansrijk.casework.handing.NewHandover;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hands the chosen clients over, tells of each what came of it, and takes back what was lent. */
@Controller
class HandoverPage {
    private final Chosen chosen;
    private final Gate gate;
    private final Handovers handovers;
    private final Identities identities;
    private final HandoverFields fields;

    HandoverPage(Chosen chosen, Gate gate, Handovers handovers, Identities identities, HandoverFields fields) {
        this.chosen = chosen;
        this.gate = gate;
        this.handovers = handovers;
        this.identities = identities;
        this.fields = fields;
    }

    @PostMapping("/klanten/overdragen")
    @Needs(Permission.HAND_OVER)
    String hand(
            @RequestParam(name = "klant") Optional<List<String>> ticked,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var clients = Chosen.read(ticked);
        if (clients.isEmpty()) {
            News.warning(next, "clients.chosen.none");
            return "redirect:/klanten";
        }
        return switch (fields.parse(sent, actor)) {
            case Parsed.Bad<NewHandover>(var errors) -> show(clients, sent, errors, actor, frame, model);
            case Parsed.Good<NewHandover>(var asked) -> {
                gate.pass(Look.by(actor, Permission.HAND_OVER), passage -> handovers.hand(clients, asked, passage));
                yield "redirect:/klanten/overdracht/" + asked.form();
            }
        };
    }

    private record Found(List<Handover> batch, Map<ClientId, String> names) {}

    @GetMapping("/klanten/overdracht/{batch}")
    @Needs(Permission.HAND_OVER)
    String result(@PathVariable UUID batch, Actor actor, Frame frame, Model model) {
        Found found = gate.pass(Look.by(actor, Permission.HAND_OVER), passage -> {
            var all = handovers.batch(batch, passage);
            return new Found(
                    all, identities.names(all.stream().map(Handover::client).toList(), passage));
        });
        if (found.batch().isEmpty()) throw new NotHere();
        model.addAttribute("page", fields.result(found.batch(), found.names(), actor, frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("handover.result")));
        return "caseload/result";
    }

    @PostMapping("/klanten/overdracht/{handover}/terug")
    @Needs(Permission.HAND_OVER)
    String takeBack(@PathVariable UUID handover, Actor actor, RedirectAttributes next) {
        Back back = gate.pass(Look.by(actor, Permission.HAND_OVER), passage -> handovers.takeBack(handover, passage));
        switch (back) {
            case DONE -> News.done(next, "handover.back");
            case LATE -> News.warning(next, "handover.back.late");
            case UNKNOWN -> throw new NotHere();
        }
        return "redirect:/mijn-dag#overdracht";
    }

    String show(
            List<ClientId> clients,
            Map<String, String> typed,
            List<FieldError> errors,
            Actor actor,
            Frame frame,
            Model model) {
        var lines = chosen.lines(clients, Permission.HAND_OVER, actor, frame.words());
        if (lines.isEmpty()) throw new NotHere();
        model.addAttribute("page", fields.form(lines, typed, errors, actor, frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("handover.title")));
        return "caseload/handover";
    }
}
