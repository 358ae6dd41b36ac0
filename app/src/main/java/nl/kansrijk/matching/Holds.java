package nl.kansrijk.matching;

import java.util.Locale;
import java.util.Map;
import nl.kansrijk.engine.Answer;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.LanguageSkill;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.shared.Reason;

/** What a person can and may do, item by item, as reasons with facts. Silence is said as such. */
final class Holds {
    private final Demand demand;
    private final Supply supply;

    Holds(Demand demand, Supply supply) {
        this.demand = demand;
        this.supply = supply;
    }

    /** The item itself stands in the criterion; of experience it is the occupation of the job. */
    Reason of(String criterion) {
        var item = Phrases.code(criterion);
        return switch (Speech.base(criterion)) {
            case "task" -> skill(Integer.parseInt(item));
            case "competency" -> mastery(Integer.parseInt(item));
            case "language" -> level(LanguageSkill.valueOf(item.toUpperCase(Locale.ROOT)));
            case "certificate" -> answer(supply.abilities().certificates().to(Integer.parseInt(item)));
            case "licence" -> answer(supply.abilities().licences().to(Integer.parseInt(item)));
            case "load" -> load(Integer.parseInt(item));
            default -> experience();
        };
    }

    private Reason skill(int code) {
        if (supply.abilities().skills().disputed().contains(code)) return Reason.of("matching.has.skill.disputed");
        var own = supply.abilities().skills().byCode().get(code);
        if (own != null) return Reason.of("matching.has.skill." + own.level());
        return supply.abilities().skills().complete() ? Reason.of("matching.has.skill.0") : Phrases.SILENT;
    }

    /** Who worked in other occupations was asked something, so that is said; whether also in this one stays a question. */
    private Reason experience() {
        var said = supply.abilities().experience();
        var asked = demand.trade().occupation();
        var answer = asked.isEmpty() ? Answer.UNKNOWN : said.to(asked.getAsInt());
        return answer == Answer.UNKNOWN
                ? Phrases.counted("matching.has.experience-else", said.yes().size())
                : answer(answer);
    }

    private Reason mastery(int code) {
        var own = supply.abilities().competencies().get(code);
        return own == null
                ? Phrases.SILENT
                : Reason.of("matching.has.mastery." + own.name().toLowerCase(Locale.ROOT));
    }

    private Reason level(LanguageSkill skill) {
        var own = supply.abilities().dutch().get(skill);
        return own == null
                ? Phrases.SILENT
                : new Reason("matching.has.language", Map.of("level", Phrases.LEVELS.get(own)));
    }

    private Reason load(int item) {
        var own = supply.support().loads().get(item);
        return own == null
                ? Phrases.SILENT
                : Reason.of("matching.has.load." + own.name().toLowerCase(Locale.ROOT));
    }

    private static Reason answer(Answer answer) {
        return switch (answer) {
            case YES -> Reason.of("matching.has.yes");
            case NO -> Reason.of("matching.has.no");
            case UNKNOWN -> Phrases.SILENT;
        };
    }
}
