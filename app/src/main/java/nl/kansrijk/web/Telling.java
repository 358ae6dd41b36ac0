package nl.kansrijk.web;

import java.util.Locale;
import java.util.Map;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.Skills;
import org.springframework.stereotype.Component;

/**
 * Puts a reason into words: its facts stand in the text by name, such as {@code {km}}. Facts that are codes become words: a
 * skill, an occupation, or a text of the bundles written as {@code key:…}. Errors: an unknown key stops the page.
 */
@Component
public class Telling {
    private static final String TEXT = "key:";

    private final Skills skills;
    private final Occupations occupations;

    Telling(Skills skills, Occupations occupations) {
        this.skills = skills;
        this.occupations = occupations;
    }

    /** The reason in the language of the reader. */
    public String say(Reason reason, Words words) {
        var text = words.say(reason.key());
        for (Map.Entry<String, String> fact : reason.facts().entrySet())
            text = text.replace("{" + fact.getKey() + "}", shown(fact.getValue(), words));
        return text;
    }

    private String shown(String fact, Words words) {
        var locale = Locale.of(words.language());
        if (fact.startsWith(TEXT)) return words.say(fact.substring(TEXT.length()));
        if (fact.matches("(esco|cnl):s:.+"))
            return skills.label(new SkillCode(fact), locale).text();
        if (fact.matches("(esco:o|cnl:o|noc):.+"))
            return occupations.label(new OccupationCode(fact), locale).text();
        return fact;
    }
}
