package nl.kansrijk.web.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kansrijk.intake.AnswerSheet.Place;
import nl.kansrijk.intake.Part;
import nl.kansrijk.intake.Question;
import nl.kansrijk.taxonomy.Hit;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.Skills;
import nl.kansrijk.taxonomy.TypeAhead;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Work and tasks that are picked from the lists of the taxonomy by typing. Never guesses between two. */
@Component
class Picks {
    private static final int MOST = 6;
    private static final int LONGEST = 120;
    private static final String USUAL_MONTHS = "12";
    private final TypeAhead typeAhead;
    private final Skills skills;
    private final Occupations occupations;

    Picks(TypeAhead typeAhead, Skills skills, Occupations occupations) {
        this.typeAhead = typeAhead;
        this.skills = skills;
        this.occupations = occupations;
    }

    /** What was typed and means one thing, by place; and what was typed and means several things or nothing. */
    record Found(Map<Place, String> picked, Map<Place, List<Hit>> near) {}

    Found in(Sent sent, List<Question> asked, Words words) {
        var found = new Found(new HashMap<>(), new HashMap<>());
        for (var question : asked)
            for (var part : question.parts()) {
                var typed = sent.one(Sent.name(question, part) + ".woorden");
                if (part.kind().picks() && !typed.isEmpty())
                    look(new Place(question.code(), part.name()), part, typed, sent, found, words);
            }
        return found;
    }

    private void look(Place place, Part part, String typed, Sent sent, Found found, Words words) {
        var hits = hits(part, typed, words);
        var exact = hits.stream()
                .filter(hit -> hit.label().text().equalsIgnoreCase(typed) || hits.size() == 1)
                .findFirst();
        exact.ifPresentOrElse(
                hit -> found.picked().put(place, written(part, hit.code(), months(sent, place))),
                () -> found.near().put(place, hits));
    }

    private static String months(Sent sent, Place place) {
        var typed = sent.one(place.question() + ".duur");
        return typed.matches("[0-9]{1,3}") ? typed : USUAL_MONTHS;
    }

    /** A pick as an answer keeps it. */
    static String written(Part part, String code, String months) {
        return part.kind() == Part.Kind.JOBS ? code + "~" + months : code;
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
