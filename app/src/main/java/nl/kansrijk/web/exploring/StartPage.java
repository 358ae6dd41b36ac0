package nl.kansrijk.web.exploring;

import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.taxonomy.TypeAhead;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.casefile.CaseFile;
import nl.kansrijk.web.portal.Self;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Chooses another start of a look around by typing an occupation, with suggestions. Touches nobody's data. */
@Controller
class StartPage {
    private static final int MOST = 8;
    private static final int LONGEST = 120;

    private final CaseFile file;
    private final Starts starts;
    private final TypeAhead typeAhead;

    StartPage(CaseFile file, Starts starts, TypeAhead typeAhead) {
        this.file = file;
        this.starts = starts;
        this.typeAhead = typeAhead;
    }

    @PostMapping("/kansen-verkennen/begin")
    @Needs(Permission.OWN_CHANCES)
    String own(@RequestParam Map<String, String> sent, Actor actor, Frame frame, RedirectAttributes next) {
        return starts.go(sent, Reader.self(Self.of(actor), frame.words()), next);
    }

    @PostMapping("/klanten/{id}/kansen-verkennen/begin")
    @Needs(Permission.CLIENT_CHANCES)
    String forClient(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            RedirectAttributes next) {
        file.open(actor, Permission.CLIENT_CHANCES, id, session, Passage::purpose);
        return starts.go(sent, Reader.professional(id, frame.words()), next);
    }

    @GetMapping("/kansen-verkennen/beroepen")
    @Needs(Permission.CLIENT_CHANCES)
    String suggestions(@RequestParam(name = "beroep", defaultValue = "") String typed, Locale language, Model model) {
        var cut = typed.substring(0, Math.min(typed.length(), LONGEST));
        var hits = typeAhead.occupations(cut, MOST, language);
        model.addAttribute(
                "labels", hits.stream().map(hit -> hit.label().text()).toList());
        return "clients/suggestions";
    }
}
