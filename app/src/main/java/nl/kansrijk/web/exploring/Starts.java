package nl.kansrijk.web.exploring;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.TypeAhead;
import nl.kansrijk.web.News;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Another start than the own skills: the occupation that is meant by what someone typed. What is typed never stands in an address. */
@Component
class Starts {
    private static final int LONGEST = 120;
    private final TypeAhead typeAhead;

    Starts(TypeAhead typeAhead) {
        this.typeAhead = typeAhead;
    }

    /** Goes to the look around from there; what nobody knows is said, and the own skills stay the start. */
    String go(Map<String, String> sent, Reader reader, RedirectAttributes next) {
        var typed = sent.getOrDefault("beroep", "").strip();
        var meant = meant(typed, Locale.of(reader.words().language()));
        if (meant.isEmpty()) News.warning(next, "explore.start.unknown");
        return "redirect:" + new ExploringQuery(meant, "", 1).at(reader.path());
    }

    private Optional<OccupationCode> meant(String typed, Locale locale) {
        var cut = typed.substring(0, Math.min(typed.length(), LONGEST));
        return typeAhead.occupations(cut, 1, locale).stream().findFirst().map(hit -> new OccupationCode(hit.code()));
    }
}
