package nl.kansrijk.web.exploring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.taxonomy.Code;
import nl.kansrijk.taxonomy.Codes;
import nl.kansrijk.taxonomy.Hit;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.TypeAhead;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Another start than the own skills: the occupation that is meant by what someone typed. What is typed never stands in an address. */
@Component
class Starts {
    private static final int LONGEST = 120;
    private static final String MEANT = "bedoeld";
    private static final int SHORTEST = 5;
    private static final int MOST = 5;

    private final TypeAhead typeAhead;
    private final Codes codes;
    private final Labels labels;

    Starts(TypeAhead typeAhead, Codes codes, Labels labels) {
        this.typeAhead = typeAhead;
        this.labels = labels;
        this.codes = codes;
    }

    /** Goes to the look around from there; what nobody knows is said, and the own skills stay the start. */
    String go(Map<String, String> sent, Reader reader, RedirectAttributes next) {
        var typed = sent.getOrDefault("beroep", "").strip();
        var competency = competency(typed, reader.words());
        if (competency.isPresent())
            return "redirect:" + new ExploringQuery(Optional.empty(), competency.get(), "", 1).at(reader.path());
        var hits = hits(typed, reader.words());
        var spelled = hits.stream().filter(hit -> holds(hit, typed)).toList();
        var meant = spelled.isEmpty() ? hits : spelled;
        var named = meant.stream()
                .filter(hit -> meant.size() == 1 || called(hit, typed))
                .findFirst();
        if (named.isEmpty()) choose(meant, next);
        return "redirect:" + query(named.map(Starts::code)).at(reader.path());
    }

    /** More than one may be meant: the person chooses; none: that is said. */
    private static void choose(List<Hit> hits, RedirectAttributes next) {
        News.warning(next, hits.isEmpty() ? "explore.start.unknown" : "explore.start.which");
        next.addFlashAttribute(MEANT, hits.stream().map(Hit::code).collect(Collectors.toCollection(ArrayList::new)));
    }

    /** What may be meant by what was just typed, to choose from. */
    List<Lists.Tab> meant(Model model, Reader reader) {
        if (!(model.getAttribute(MEANT) instanceof List<?> codes)) return List.of();
        return codes.stream()
                .map(code -> new OccupationCode(code.toString()))
                .map(work -> new Lists.Tab(
                        labels.occupation(work, reader.words()),
                        query(Optional.of(work)).at(reader.path()),
                        false))
                .toList();
    }

    private static boolean called(Hit hit, String typed) {
        return hit.label().text().equalsIgnoreCase(typed) || hit.found().equalsIgnoreCase(typed);
    }

    /** Whether a word of the name begins with what was typed; what is only spelled like it comes after that. */
    private static boolean holds(Hit hit, String typed) {
        return (" " + hit.label().text() + " " + hit.found())
                .toLowerCase(Locale.ROOT)
                .contains(" " + typed.toLowerCase(Locale.ROOT));
    }

    private static ExploringQuery query(Optional<OccupationCode> start) {
        return new ExploringQuery(start, "", "", 1);
    }

    private static OccupationCode code(Hit hit) {
        return new OccupationCode(hit.code());
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

    private List<Hit> hits(String typed, Words words) {
        var cut = typed.substring(0, Math.min(typed.length(), LONGEST));
        return typeAhead.occupations(cut, MOST, Locale.of(words.language()));
    }
}
