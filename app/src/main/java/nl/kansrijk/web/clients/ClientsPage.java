package nl.kansrijk.web.clients;

import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.Caseload;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Phrases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The own clients, each with one computed state. A name that is searched is kept in the session, never in the address. */
@Controller
class ClientsPage {
    static final int LONGEST_NAME = 80;
    private static final String TYPED = "klanten.zoek";
    private final Gate gate;
    private final Caseload caseload;
    private final Phrases phrases;

    ClientsPage(Gate gate, Caseload caseload, Phrases phrases) {
        this.gate = gate;
        this.caseload = caseload;
        this.phrases = phrases;
    }

    @GetMapping("/klanten")
    @Needs(Permission.CASELOAD)
    String list(@RequestParam Map<String, String> codes, Actor actor, Frame frame, HttpSession session, Model model) {
        var typed = Objects.requireNonNullElse((String) session.getAttribute(TYPED), "");
        var query = ClientsQuery.of(codes, typed);
        var list = gate.pass(Look.by(actor, Permission.CASELOAD), passage -> caseload.mine(query.asked(), passage));
        model.addAttribute("page", ClientsView.of(query, list, phrases, frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("clients.title")));
        return "clients/list";
    }

    /** Remembers the name that is searched and goes back to the list with the same counter chosen. */
    @PostMapping("/klanten/zoek")
    @Needs(Permission.CASELOAD)
    String search(@RequestParam Map<String, String> sent, HttpSession session) {
        var typed = sent.getOrDefault("naam", "").strip();
        var kept = typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
        session.setAttribute(TYPED, kept);
        var codes = new HashMap<>(sent);
        if (!kept.isEmpty()) codes.put("zoek", "ja");
        return "redirect:" + ClientsQuery.of(codes, kept).onPage(1).href();
    }
}
