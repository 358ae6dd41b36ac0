package nl.kansrijk.web.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.kansrijk.intake.AnswerSheet.Place;
import nl.kansrijk.intake.Part;
import nl.kansrijk.intake.Question;
import nl.kansrijk.taxonomy.Hit;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.Skills;
import nl.kansrijk.taxonomy.TypeAhead;
import nl.kansrijk.web.Field.Option;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Work and tasks that are picked from the lists of the taxonomy by typing. Never guesses what someone means. */
@Component
class Picks {
    private static final int MOST = 6;
    private static final int LONGEST = 120;
    private final TypeAhead typeAhead;
    private final Skills skills;
    private final Occupations occupations;

    Picks(TypeAhead typeAhead, Skills skills, Occupations occupations) {
        this.typeAhead = typeAhead;
        this.skills = skills;
        this.occupations = occupations;
    }

    /** What was typed and is in the list, by place; and where someone is asked what is meant. */
    record Found(Map<Place, String> picked, Map<Place, Near> near) {}

    /** What to ask, and what could be meant; {@code chosen}: someone chose it already and only how long is missing. */
    record Near(String ask, List<Option> options, boolean chosen) {}

    /** Looked up when a button is pressed, not while someone types. */
    Found in(Sent sent, List<Question> asked, Words words) {
        var found = new Found(new HashMap<>(), new HashMap<>());
        for (var question : asked)
            for (var part : question.parts()) if (part.kind().picks()) look(question, part, sent, found, words);
        return found;
    }

    private void look(Question question, Part part, Sent sent, Found found, Words words) {
        var place = new Place(question.code(), part.name());
        var typed = sent.fields().containsKey("doe") ? sent.one(Sent.name(question, part) + ".woorden") : "";
        var hits = hits(part, typed, words);
        var exact = hits.stream()
                .filter(hit -> hit.label().text().equalsIgnoreCase(typed))
                .map(Hit::code)
                .findFirst();
        var waiting = Stream.concat(exact.stream(), sent.withoutMonths(question, part).stream())
                .toList();
        if (part.kind() == Part.Kind.JOBS
                && !waiting.isEmpty()
                && sent.months(question).isEmpty())
            found.near().put(place, new Near("intake.months.ask", named(waiting, words), true));
        else if (exact.isPresent()) found.picked().put(place, sent.written(question, part, exact.get()));
        else if (!typed.isEmpty())
            found.near().put(place, new Near("intake.near.ask", meant(typed, hits, words), false));
    }

    private List<Option> named(List<String> codes, Words words) {
        return codes.stream().map(code -> Option.of(code, label(code, words))).toList();
    }

    /** What is in the list, and last the own words as they are. */
    private static List<Option> meant(String typed, List<Hit> hits, Words words) {
        var own = typed.substring(0, Math.min(typed.length(), Part.LONGEST_OWN)).replaceAll("[|~]", " ");
        return Stream.concat(
                        hits.stream()
                                .map(hit -> Option.of(hit.code(), hit.label().text())),
                        Stream.of(Option.of(Part.OWN + own, words.say("intake.near.own", own))))
                .toList();
    }

    List<Hit> hits(Part part, String typed, Words words) {
        var text = typed.substring(0, Math.min(typed.length(), LONGEST));
        if (text.length() < 2) return List.of();
        var language = Locale.of(words.language());
        return part.kind() == Part.Kind.SKILLS
                ? typeAhead.skills(text, MOST, language)
                : typeAhead.occupations(text, MOST, language);
    }

    /** The words for something picked, with how long when that is known. */
    String label(String pick, Words words) {
        var sides = pick.split("~", 2);
        var name = name(sides[0], Locale.of(words.language()));
        return sides.length < 2 ? name : words.say("intake.job", name, words.say("intake.months." + band(sides[1])));
    }

    private static String band(String months) {
        int count = months.matches("[0-9]{1,3}") ? Integer.parseInt(months) : 0;
        if (count < 6) return "3";
        if (count < 24) return "12";
        if (count < 60) return "36";
        return count < 120 ? "84" : "144";
    }

    private String name(String code, Locale locale) {
        if (code.startsWith(Part.OWN)) return code.substring(Part.OWN.length());
        if (code.contains(":s:")) {
            var skill = new SkillCode(code);
            return skills.find(skill)
                    .map(found -> skills.label(skill, locale).text())
                    .orElse(code);
        }
        if (!code.contains(":o:")) return code;
        var occupation = new OccupationCode(code);
        return occupations
                .find(occupation)
                .map(found -> occupations.label(occupation, locale).text())
                .orElse(code);
    }
}
