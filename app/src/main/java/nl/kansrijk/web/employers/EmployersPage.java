package nl.kansrijk.web.employers;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.EmployerFiles;
import nl.kansrijk.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The employers of the region by name; an employer goes straight to the own file. What is searched is kept in the session, never in the address. */
@Controller
class EmployersPage {
    static final int LONGEST = 80;
    private static final String TYPED = "werkgevers.zoek";
    private final Gate gate;
    private final EmployerFiles files;

    EmployersPage(Gate gate, EmployerFiles files) {
        this.gate = gate;
        this.files = files;
    }

    @GetMapping("/werkgevers")
    @Needs(Permission.EMPLOYER_FILES)
    String list(@RequestParam Map<String, String> codes, Actor actor, Frame frame, HttpSession session, Model model) {
        var typed = Objects.requireNonNullElse((String) session.getAttribute(TYPED), "");
        var letters = codes.containsKey("zoek") ? typed : "";
        int page = Optional.ofNullable(codes.get("blz"))
                .filter(number -> number.matches("[1-9][0-9]{0,3}"))
                .map(Integer::parseInt)
                .orElse(1);
        var listed =
                gate.pass(Look.by(actor, Permission.EMPLOYER_FILES), passage -> files.list(letters, page, passage));
        boolean onlyOwn =
                listed.rows().size() == 1 && listed.rows().getFirst().id().equals(actor.tenant());
        if (onlyOwn) return "redirect:/werkgevers/" + actor.tenant().value();
        model.addAttribute("page", EmployersView.of(listed, letters, page, frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("firms.title")));
        return "employers/list";
    }

    @PostMapping("/werkgevers/zoek")
    @Needs(Permission.EMPLOYER_FILES)
    String search(@RequestParam Map<String, String> sent, HttpSession session) {
        var typed = sent.getOrDefault("letters", "").strip();
        var kept = typed.substring(0, Math.min(typed.length(), LONGEST));
        session.setAttribute(TYPED, kept);
        return kept.isEmpty() ? "redirect:/werkgevers" : "redirect:/werkgevers?zoek=ja";
    }
}
