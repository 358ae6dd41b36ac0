package nl.kansrijk.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.Skills;
import org.springframework.stereotype.Component;

/**
 * Turns a reason into a sentence. In its text {@code {name}} stands for the fact of that name; a fact is a number, a day
 * ({@code 2026-12-31}), a skill ({@code esco:s:…}), an occupation ({@code esco:o:…}) or another text ({@code key:…}). A key
 * may have better words for
 * some facts: {@code .without-km} for 0 km, {@code .one-weeks} for 1 week, {@code .same} when least and most are equal.
 */
@Component
public class Phrases {
    private static final String OWN = "client.";

    private final Skills skills;
    private final Occupations occupations;

    Phrases(Skills skills, Occupations occupations) {
        this.skills = skills;
        this.occupations = occupations;
    }

    /** The sentence, with a capital. Errors: an unknown key stops the page. */
    public String say(Reason reason, Words words) {
        var text = words.say(best(reason, words));
        for (var fact : reason.facts().entrySet()) {
            var hole = "{" + fact.getKey() + "}";
            var said = said(fact.getValue(), words);
            text = text.replace(hole, text.startsWith(hole) ? said : inside(said));
        }
        return text.substring(0, 1).toUpperCase(locale(words)) + text.substring(1);
    }

    /** The same, told to the person themselves: "u" where the professional reads "deze mens". */
    public String sayToYou(Reason reason, Words words) {
        return say(toYou(reason, words), words);
    }

    /** The same, in the words for little when there are such words. */
    public String sayLittleToYou(Reason reason, Words words) {
        return sayLittle(toYou(reason, words), words);
    }

    private static Reason toYou(Reason reason, Words words) {
        var own = new Reason(OWN + reason.key(), reason.facts());
        return words.knows(own.key()) ? own : reason;
    }

    /** The same, in the words for little when there are such words. */
    public String sayLittle(Reason reason, Words words) {
        var little = reason.key() + ".little";
        return say(words.knows(little) ? new Reason(little, reason.facts()) : reason, words);
    }

    private static String best(Reason reason, Words words) {
        return reason.facts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(fact -> other(fact, reason.facts()))
                .map(ending -> reason.key() + ending)
                .filter(words::knows)
                .findFirst()
                .orElse(reason.key());
    }

    private static Stream<String> other(Map.Entry<String, String> fact, Map<String, String> all) {
        if (fact.getValue().equals("0")) return Stream.of(".without-" + fact.getKey());
        if (fact.getValue().equals("1")) return Stream.of(".one-" + fact.getKey());
        boolean same = fact.getKey().equals("least") && fact.getValue().equals(all.get("most"));
        return same ? Stream.of(".same") : Stream.empty();
    }

    private String said(String fact, Words words) {
        if (fact.startsWith("key:")) return words.say(fact.substring(4));
        if (fact.matches("(esco|cnl):s:.+")) return skill(new SkillCode(fact), locale(words));
        if (fact.matches("(esco|cnl):o:.+")) return occupation(new OccupationCode(fact), locale(words));
        if (fact.matches("\\d{4}-\\d{2}-\\d{2}")) return words.shortDay(LocalDate.parse(fact));
        return fact.matches("\\d{1,9}") ? words.number(Long.parseLong(fact)) : fact;
    }

    private String skill(SkillCode code, Locale locale) {
        return skills.find(code).map(found -> skills.label(code, locale).text()).orElse(code.value());
    }

    private String occupation(OccupationCode code, Locale locale) {
        return occupations
                .find(code)
                .map(found -> occupations.label(code, locale).text())
                .orElse(code.value());
    }

    /** Words that start a label with a capital lose it inside a sentence, abbreviations keep it. */
    private static String inside(String label) {
        return Optional.of(label)
                .filter(text -> text.length() > 1 && Character.isLowerCase(text.charAt(1)))
                .map(text -> Character.toLowerCase(text.charAt(0)) + text.substring(1))
                .orElse(label);
    }

    private static Locale locale(Words words) {
        return Locale.of(words.language());
    }
}
