package nl.kansrijk.web.clients;

import java.util.List;
import java.util.Locale;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.taxonomy.Hit;
import nl.kansrijk.taxonomy.TypeAhead;
import nl.kansrijk.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Skills and occupations while someone types, as the options of the field. Touches nobody's data. */
@Controller
class ConceptsPage {
    private static final int MOST = 8;
    private static final int LONGEST = 120;
    private final TypeAhead typeAhead;
    private final FactParser parser;

    ConceptsPage(TypeAhead typeAhead, FactParser parser) {
        this.typeAhead = typeAhead;
        this.parser = parser;
    }

    /** What someone may mean by the words typed so far. */
    @PostMapping("/klanten/zoek/voorstellen")
    @Needs(Permission.CHANGE_STATEMENT)
    String proposals(
            @RequestParam(name = "woorden", defaultValue = "") String typed,
            @RequestParam(name = "soort", defaultValue = "vaardigheden") String kind,
            Frame frame,
            Model model) {
        model.addAttribute("w", frame.words());
        model.addAttribute("near", parser.proposals(kind.equals("vaardigheden"), typed.strip(), frame.words()));
        return "clients/near";
    }

    @GetMapping("/klanten/zoek/vaardigheden")
    @Needs(Permission.CHANGE_STATEMENT)
    String skills(@RequestParam(name = "woorden", defaultValue = "") String typed, Locale language, Model model) {
        return show(typeAhead.skills(cut(typed), MOST, language), model);
    }

    @GetMapping("/klanten/zoek/beroepen")
    @Needs(Permission.CHANGE_STATEMENT)
    String occupations(@RequestParam(name = "woorden", defaultValue = "") String typed, Locale language, Model model) {
        return show(typeAhead.occupations(cut(typed), MOST, language), model);
    }

    private static String cut(String typed) {
        return typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    private static String show(List<Hit> hits, Model model) {
        model.addAttribute(
                "labels", hits.stream().map(hit -> hit.label().text()).toList());
        return "clients/suggestions";
    }
}
