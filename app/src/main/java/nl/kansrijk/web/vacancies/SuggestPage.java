package nl.kansrijk.web.vacancies;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Employers;
import nl.kansrijk.taxonomy.Hit;
import nl.kansrijk.taxonomy.TypeAhead;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Suggestions while someone types; a piece of a page with the best few. The typed words come as the only field. */
@Controller
class SuggestPage {
    private static final int MOST = 8;
    private static final int LONGEST = 120;
    private final TypeAhead typeAhead;
    private final Employers employers;
    private final Gate gate;

    SuggestPage(TypeAhead typeAhead, Employers employers, Gate gate) {
        this.typeAhead = typeAhead;
        this.employers = employers;
        this.gate = gate;
    }

    @GetMapping("/zoek/vaardigheden")
    @Needs(Permission.VACANCIES)
    String skills(@RequestParam Map<String, String> typed, Locale language, Model model) {
        return show(words(typeAhead.skills(typed(typed), MOST, language)), model);
    }

    @GetMapping("/zoek/beroepen")
    @Needs(Permission.VACANCIES)
    String occupations(@RequestParam Map<String, String> typed, Locale language, Model model) {
        return show(words(typeAhead.occupations(typed(typed), MOST, language)), model);
    }

    @GetMapping("/zoek/werkgevers")
    @Needs(Permission.VACANCIES)
    String employers(@RequestParam Map<String, String> typed, Actor actor, Model model) {
        var names = gate.pass(
                Look.by(actor, Permission.VACANCIES),
                passage -> List.copyOf(
                        employers.called(typed(typed), MOST, passage).values()));
        return show(names, model);
    }

    private static String typed(Map<String, String> typed) {
        var words = typed.values().stream().findFirst().orElse("").strip();
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    private static List<String> words(List<Hit> hits) {
        return hits.stream().map(hit -> hit.label().text()).toList();
    }

    private static String show(List<String> words, Model model) {
        model.addAttribute("words", words);
        return "vacancies/suggestions";
    }
}
