package nl.kansrijk.web.exploring;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.Skills;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Names of occupations, skills and sectors in the language of the reader. */
@Component
class Labels {
    private final Occupations occupations;
    private final Skills skills;

    Labels(Occupations occupations, Skills skills) {
        this.occupations = occupations;
        this.skills = skills;
    }

    /** With a capital. */
    String occupation(OccupationCode code, Words words) {
        var label = occupations.label(code, locale(words)).text();
        return label.substring(0, 1).toUpperCase(locale(words)) + label.substring(1);
    }

    String skill(SkillCode code, Words words) {
        return skills.label(code, locale(words)).text();
    }

    /** At most {@code most} of them in a row; how many more there are is said. */
    String skills(List<SkillCode> codes, int most, Words words) {
        var some = codes.stream().limit(most).map(code -> skill(code, words)).collect(Collectors.joining(", "));
        return codes.size() <= most ? some : words.say("explore.more", some, codes.size() - most);
    }

    static String sector(String letter, Words words) {
        return words.say(letter.isEmpty() ? "explore.sector.none" : "taxonomy.sector." + letter);
    }

    private static Locale locale(Words words) {
        return Locale.of(words.language());
    }
}
