package nl.kansrijk.web.exploring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.taxonomy.Code;
import nl.kansrijk.taxonomy.Codes;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.exploring.ExploringView.Meant;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Another start than the own skills: the occupation that is named by what someone typed. Words that are no name are a
 * choice, never a guess. What is typed never stands in an address.
 */
@Component
class Starts {
    private static final int LONGEST = 120;
    private static final String TYPED = "getypt";
    private static final int SHORTEST = 5;

    private final Guesses guesses;
    private final Codes codes;

    Starts(Guesses guesses, Codes codes) {
        this.guesses = guesses;
        this.codes = codes;
    }

    /** Goes to the look around from there; without a name there is a choice, and the own skills stay the start. */
    String go(Map<String, String> sent, Reader reader, RedirectAttributes next) {
        var whole = sent.getOrDefault("beroep", "").strip();
        var typed = whole.substring(0, Math.min(whole.length(), LONGEST));
        var competency = competency(typed, reader.words());
        if (competency.isPresent())
            return "redirect:" + new ExploringQuery(Optional.empty(), competency.get(), "", 1).at(reader.path());
        var named = guesses.named(typed, reader.words());
        if (named.isEmpty()) choose(typed, reader, next);
        return "redirect:" + from(named).at(reader.path());
    }

    /** What may be meant is there to choose from, or it is said that nobody knows these words. */
    private void choose(String typed, Reader reader, RedirectAttributes next) {
        boolean some = !guesses.of(typed, reader).isEmpty();
        News.warning(next, some ? "explore.start.like" : "explore.start.unknown");
        next.addFlashAttribute(TYPED, typed);
    }

    /** What may be meant by what was just typed, to choose from. */
    List<Meant> meant(Model model, Reader reader) {
        return model.getAttribute(TYPED) instanceof String typed ? guesses.of(typed, reader) : List.of();
    }

    static ExploringQuery from(Optional<OccupationCode> start) {
        return new ExploringQuery(start, "", "", 1);
    }

    private Optional<String> competency(String typed, Words words) {
        var sought = typed.toLowerCase(Locale.ROOT);
        if (sought.length() < SHORTEST) return Optional.empty();
        return codes.competencies().stream()
                .map(Code::code)
                .filter(code -> words.say("taxonomy.competence." + code)
                                .toLowerCase(Locale.ROOT)
                                .contains(sought)
                        || matches(sought, words.say("taxonomy.competence." + code)))
                .findFirst();
    }

    /** Whether every word that was typed stands in the name, such as "instructies volgen". */
    private static boolean matches(String sought, String name) {
        var inName = Set.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return inName.containsAll(List.of(sought.split("[^\\p{L}]+")));
    }
}
