package nl.kansrijk.web.coherence;

import java.util.List;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Coherences;
import nl.kansrijk.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How life domains and confidence went together, for who studies the own data. Figures over groups, and no cause. */
@Controller
class CoherencePage {
    /** Confidence that work works out, in searching, and in keeping going. */
    static final List<String> SCALES = List.of("SE_SEARCH", "SE_WORK", "SELF_REG");

    private final Gate gate;
    private final Coherences coherences;
    private final CoherenceWords coherenceWords;

    CoherencePage(Gate gate, Coherences coherences, CoherenceWords coherenceWords) {
        this.gate = gate;
        this.coherences = coherences;
        this.coherenceWords = coherenceWords;
    }

    @GetMapping("/samenhang")
    @Needs(Permission.COHERENCE)
    String show(
            @RequestParam(name = "vertrouwen", defaultValue = "") String asked,
            @RequestParam(name = "gebied", defaultValue = "") String domain,
            Actor actor,
            Frame frame,
            Model model) {
        var scale = SCALES.contains(asked) ? asked : SCALES.getFirst();
        var found = gate.pass(Look.by(actor, Permission.COHERENCE), passage -> coherences.of(scale, passage));
        model.addAttribute("page", coherenceWords.of(found, scale, domain, frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("coherence.title")));
        return "coherence/page";
    }
}
