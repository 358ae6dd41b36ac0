package nl.kansrijk.web.clients;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.web.CsvLines;
import nl.kansrijk.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The own clients, each with one computed state. A name that is searched is kept in the session, never in the address. */
@Controller
class ClientsPage {
    static final int LONGEST_NAME = 80;
    private static final String TYPED = "klanten.zoek";
    private final ClientsDesk desk;

    ClientsPage(ClientsDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/klanten")
    @Needs(Permission.CASELOAD)
    String list(
            @RequestParam MultiValueMap<String, String> codes,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model) {
        model.addAttribute("page", desk.view(query(codes, session), actor, frame.words()));
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

    /** The same list as a file: every client the filter leaves, in the same order, with the same columns. Each is logged. */
    @GetMapping("/klanten/bestand")
    @Needs(Permission.EXPORT_CASELOAD)
    void file(
            @RequestParam MultiValueMap<String, String> codes,
            Actor actor,
            Frame frame,
            HttpSession session,
            HttpServletResponse response)
            throws IOException {
        var sheet = desk.sheet(query(codes, session), actor, frame.words());
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"klanten.csv\"");
        var lines = new CsvLines(response.getWriter());
        sheet.forEach(line -> lines.line(line.toArray(String[]::new)));
        lines.end();
    }

    private static ClientsQuery query(MultiValueMap<String, String> codes, HttpSession session) {
        var typed = Objects.requireNonNullElse((String) session.getAttribute(TYPED), "");
        var flat = new HashMap<String, String>();
        codes.forEach((name, values) -> flat.put(name, String.join(".", values)));
        return ClientsQuery.of(flat, typed);
    }
}
