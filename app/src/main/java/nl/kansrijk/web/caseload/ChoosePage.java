package nl.kansrijk.web.caseload;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From the ticked clients of the list to what is done with them. */
@Controller
class ChoosePage {
    private final HandoverPage handover;
    private final MarkPage mark;

    ChoosePage(HandoverPage handover, MarkPage mark) {
        this.handover = handover;
        this.mark = mark;
    }

    @PostMapping("/klanten/kies")
    @Needs(Permission.HAND_OVER)
    String choose(
            @RequestParam(name = "klant") Optional<List<String>> ticked,
            @RequestParam(name = "doe", defaultValue = "") String what,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var clients = Chosen.read(ticked);
        if (clients.isEmpty()) {
            News.warning(next, "clients.chosen.none");
            return "redirect:/klanten";
        }
        return what.equals("MERKEN")
                ? mark.show(clients, Map.of(), List.of(), actor, frame, model)
                : handover.show(clients, Map.of(), List.of(), actor, frame, model);
    }
}
