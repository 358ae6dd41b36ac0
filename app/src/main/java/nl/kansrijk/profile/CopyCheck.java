package nl.kansrijk.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kansrijk.profile.FileCopy.Answered;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;

/** Checks what was taken along from elsewhere against the catalogue of this house, line by line. */
@Component
class CopyCheck {
    private static final Pattern CODE = Pattern.compile("[A-Z_]{2,30}");
    private final Characteristics catalogue;
    private final OpenItems items;

    CopyCheck(Characteristics catalogue, OpenItems items) {
        this.catalogue = catalogue;
        this.items = items;
    }

    /** Each line with its number, from 1; empty when nothing is wrong. */
    List<Reason> wrong(FileCopy copy) {
        var wrong = new ArrayList<Reason>();
        if (copy.who().name().isBlank()) wrong.add(Reason.of("dossier.wrong.name"));
        var seen = new HashSet<UUID>();
        for (int i = 0; i < copy.said().size(); i++) {
            int place = i;
            var line = copy.said().get(i);
            against(line, seen).ifPresent(key -> wrong.add(at(key, place, line)));
        }
        wrong.addAll(answers(copy.answers(), seen));
        return wrong;
    }

    /** Seen: the lines before this one; this one is added. */
    private Optional<String> against(FileCopy.Line line, Set<UUID> seen) {
        boolean known = line.voice().follows().map(seen::contains).orElse(true);
        if (!seen.add(line.id())) return Optional.of("dossier.wrong.twice");
        if (!known) return Optional.of("dossier.wrong.follows");
        return CopyLines.fits(line, catalogue, items) ? Optional.empty() : Optional.of("dossier.wrong.line");
    }

    private static List<Reason> answers(List<Answered> answers, Set<UUID> said) {
        var wrong = new ArrayList<Reason>();
        var seen = new HashSet<Map.Entry<UUID, Integer>>();
        for (int i = 0; i < answers.size(); i++) {
            var one = answers.get(i);
            boolean fits = said.contains(one.statement())
                    && one.number() > 0
                    && one.words().length() <= 1000;
            if (!fits || !seen.add(Map.entry(one.statement(), one.number()))) wrong.add(at("dossier.wrong.answer", i));
        }
        return wrong;
    }

    /** Which line, and what it is about as far as that can be a code: never what it says. */
    private static Reason at(String key, int index, FileCopy.Line line) {
        var about = line.about().characteristic();
        var what = CODE.matcher(about).matches() ? about : "?";
        return new Reason(key, Map.of("number", Integer.toString(index + 1), "what", what));
    }

    private static Reason at(String key, int index) {
        return new Reason(key, Map.of("number", Integer.toString(index + 1)));
    }
}
