package nl.kansrijk.web.intake;

import java.util.Locale;
import java.util.Map;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.taxonomy.TypeAhead;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Work and tasks while someone types, as the options of the field. Touches nobody's data. */
@Controller
class SearchPage {
    private static final int MOST = 8;
    private static final int LONGEST = 120;
    private final TypeAhead typeAhead;

    SearchPage(TypeAhead typeAhead) {
        this.typeAhead = typeAhead;
    }

    @GetMapping("/gesprek/zoek")
    @Needs(Permission.CHANGE_STATEMENT)
    String near(@RequestParam Map<String, String> fields, Locale language, Model model) {
        var typed = fields.entrySet().stream()
                .filter(field -> field.getKey().endsWith("woorden"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("")
                .strip();
        var text = typed.substring(0, Math.min(typed.length(), LONGEST));
        boolean skills = fields.getOrDefault("soort", "").equals("vaardigheden");
        var hits = skills ? typeAhead.skills(text, MOST, language) : typeAhead.occupations(text, MOST, language);
        model.addAttribute(
                "labels", hits.stream().map(hit -> hit.label().text()).toList());
        return "clients/suggestions";
    }
}
