package nl.kansrijk.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.life.Activities;
import nl.kansrijk.taxonomy.Code;
import nl.kansrijk.taxonomy.Codes;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.Skills;
import org.springframework.stereotype.Component;

/** The words for an item of a characteristic: a skill, an occupation, a code of a fixed list. */
@Component
class ItemWords {
    private final Skills skills;
    private final Occupations occupations;
    private final Codes codes;
    private final Activities activities;

    ItemWords(Skills skills, Occupations occupations, Codes codes, Activities activities) {
        this.skills = skills;
        this.occupations = occupations;
        this.codes = codes;
        this.activities = activities;
    }

    /** The words; the code itself when no room of this home knows it. */
    String of(Characteristic line, String item, Words words) {
        var code = item.replaceFirst("#[0-9]+$", "");
        var own = line.itemKey(code);
        if (words.knows(own)) return words.say(own);
        var locale = Locale.of(words.language());
        return skill(code, locale)
                .or(() -> occupation(code, locale))
                .or(() -> activities.find(code).map(known -> known.name().in(locale)))
                .or(() -> listed(line.shape().openList(), code, words))
                .orElse(code);
    }

    private Optional<String> skill(String code, Locale locale) {
        if (!code.contains(":s:")) return Optional.empty();
        var skill = new SkillCode(code);
        return skills.find(skill).map(found -> skills.label(skill, locale).text());
    }

    private Optional<String> occupation(String code, Locale locale) {
        if (!code.contains(":o:") && !code.startsWith("noc:")) return Optional.empty();
        var occupation = new OccupationCode(code);
        return occupations
                .find(occupation)
                .map(found -> occupations.label(occupation, locale).text());
    }

    private Optional<String> listed(String list, String code, Words words) {
        return lists(list).filter(one -> one.code().equals(code)).findFirst().map(one -> words.say(one.messageKey()));
    }

    private Stream<Code> lists(String list) {
        return switch (list) {
            case "competence" -> codes.competencies().stream();
            case "certificate" -> codes.certificates().stream();
            case "licence" -> codes.licences().stream();
            case "language" -> codes.languages().stream();
            case "load" -> codes.loads().stream();
            case "sector" -> codes.sectors().stream();
            default -> Stream.of(codes.sectors(), codes.loads()).flatMap(java.util.List::stream);
        };
    }
}
