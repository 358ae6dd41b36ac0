package nl.kansrijk.web.vacancies;

import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.VacancyList;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Misheard;
import nl.kansrijk.web.vacancies.ChancesView.Costly;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The chances of the region. What is typed in the search field is kept in the session, never in the address. */
@Controller
class ChancesPage {
    private static final String TYPED = "kansen.zoek";
    private static final int MOST_TYPED = 80;
    private final Gate gate;
    private final Vacancies vacancies;

    ChancesPage(Gate gate, Vacancies vacancies) {
        this.gate = gate;
        this.vacancies = vacancies;
    }

    private record Found(VacancyList list, Optional<Costly> costly) {}

    @GetMapping("/kansen")
    @Needs(Permission.VACANCIES)
    String list(@RequestParam Map<String, String> codes, Actor actor, Frame frame, HttpSession session, Model model) {
        var typed = Objects.requireNonNullElse((String) session.getAttribute(TYPED), "");
        var query = ChancesQuery.of(codes, typed);
        var found = gate.pass(Look.by(actor, Permission.VACANCIES), passage -> found(query, passage));
        boolean writes = Rights.writes(actor);
        model.addAttribute("page", ChancesView.of(query, found.list(), found.costly(), writes, frame.words()));
        var heard = Misheard.noticed(frame, codes, ChancesQuery.USUAL, sent -> ChancesQuery.of(sent, typed));
        model.addAttribute("frame", heard.titled(frame.words().say("chances.title")));
        return "vacancies/chances";
    }

    /** Search by words: remembered, then back to the list with the same filters. */
    @PostMapping("/kansen/zoek")
    @Needs(Permission.VACANCIES)
    String search(@RequestParam Map<String, String> sent, HttpSession session) {
        var typed = sent.getOrDefault("q", "").strip();
        session.setAttribute(TYPED, typed.substring(0, Math.min(typed.length(), MOST_TYPED)));
        var codes = new java.util.HashMap<>(sent);
        if (!typed.isEmpty()) codes.put("zoek", "ja");
        return "redirect:" + ChancesQuery.of(codes, typed).onPage(1).href();
    }

    private Found found(ChancesQuery query, Passage passage) {
        var list = vacancies.search(query.asked(), passage);
        return new Found(list, list.lines().isEmpty() ? costly(query, passage) : Optional.empty());
    }

    /** Only for an empty list: which filter hides most. */
    private Optional<Costly> costly(ChancesQuery query, Passage passage) {
        return query.filters().stream()
                .map(filter -> new Costly(
                        filter,
                        vacancies
                                .search(query.without(filter).asked(), passage)
                                .counters()
                                .getOrDefault(query.show(), 0)))
                .filter(one -> one.count() > 0)
                .max(Comparator.comparingInt(Costly::count));
    }
}
