package nl.kansrijk.web.rules;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.rulebook.RuleBook;
import nl.kansrijk.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rules as they count on a day. What is typed in the search field is kept in the session, never in the address. */
@Controller
class RulesPage {
    private static final String TYPED = "regels.zoek";
    private final Gate gate;
    private final RuleBook book;
    private final Clock clock;

    RulesPage(Gate gate, RuleBook book, Clock clock) {
        this.gate = gate;
        this.book = book;
        this.clock = clock;
    }

    @GetMapping(RulesQuery.PATH)
    @Needs(Permission.RULES)
    String list(@RequestParam Map<String, String> sent, Actor actor, Frame frame, HttpSession session, Model model) {
        var typed =
                sent.containsKey("zoek") ? Objects.requireNonNullElse((String) session.getAttribute(TYPED), "") : "";
        var query = RulesQuery.of(sent, typed, today());
        var all = gate.pass(Look.by(actor, Permission.RULES), passage -> book.all());
        model.addAttribute("page", new RulesWords(query, frame.words()).view(all));
        model.addAttribute("frame", frame.titled(frame.words().say("rules.title")));
        return "rules/list";
    }

    @PostMapping("/regels/zoek")
    @Needs(Permission.RULES)
    String search(@RequestParam Map<String, String> sent, HttpSession session) {
        var typed = sent.getOrDefault("q", "").strip();
        var kept = typed.substring(0, Math.min(typed.length(), RulesQuery.LONGEST));
        session.setAttribute(TYPED, kept);
        return "redirect:" + RulesQuery.of(sent, kept, today()).href();
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
