package nl.kansrijk.matching;

import java.util.Locale;
import java.util.Map;
import nl.kansrijk.engine.Answer;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.LanguageSkill;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.shared.Reason;

/** What a person brings, line by line, as reasons with facts. Silence is said as such. */
final class Brings {
    private final Demand demand;
    private final Supply supply;

    Brings(Demand demand, Supply supply) {
        this.demand = demand;
        this.supply = supply;
    }

    Reason of(String criterion) {
        return switch (Speech.base(criterion)) {
            case "hours" ->
                supply.practice()
                        .hours()
                        .map(range -> Phrases.range("matching.has.hours", range))
                        .orElse(Phrases.SILENT);
            case "days" ->
                supply.practice()
                        .week()
                        .map(week -> Phrases.number("matching.has.days", "parts", Integer.bitCount(week.bits())))
                        .orElse(Phrases.SILENT);
            case "travel" -> travel();
            case "task" -> skill(Integer.parseInt(Phrases.code(criterion)));
            case "competency" -> mastery(Integer.parseInt(Phrases.code(criterion)));
            case "language" ->
                level(LanguageSkill.valueOf(Phrases.code(criterion).toUpperCase(Locale.ROOT)));
            case "certificate" ->
                answer(supply.abilities().certificates().to(Integer.parseInt(Phrases.code(criterion))));
            case "licence" -> answer(supply.abilities().licences().to(Integer.parseInt(Phrases.code(criterion))));
            case "load" -> load(Integer.parseInt(Phrases.code(criterion)));
            case "experience" -> experience();
            case "help" -> counted("matching.has.help", supply.support().helps().size());
            case "wish-occupation", "wish-sector", "wish-tasks", "wish-learn", "wish-agreement" ->
                counted("matching.has.wishes", wished(Speech.base(criterion)));
            case "motivation" ->
                supply.wishes()
                        .motivation()
                        .map(said -> Reason.of(
                                "matching.has.motivation." + said.name().toLowerCase(Locale.ROOT)))
                        .orElse(Phrases.SILENT);
            default -> Reason.of("matching.has.see-because");
        };
    }

    /** How many wishes of this kind there are. */
    private int wished(String kind) {
        var wishes = supply.wishes();
        return switch (kind) {
            case "wish-occupation" -> wishes.occupations().size();
            case "wish-sector" -> wishes.sectors().size();
            case "wish-tasks" -> wishes.likes().size();
            case "wish-learn" -> wishes.learn().size();
            default -> wishes.agreements().size();
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
                ? counted("matching.has.experience-else", said.yes().size())
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

    private Reason travel() {
        var wish = supply.practice();
        if (wish.maxMinutes().isPresent())
            return Phrases.number(
                    "matching.has.travel-minutes", "minutes", wish.maxMinutes().getAsInt());
        return wish.maxKm().isPresent()
                ? Phrases.number("matching.has.travel-km", "km", wish.maxKm().getAsInt())
                : Phrases.SILENT;
    }

    private static Reason answer(Answer answer) {
        return switch (answer) {
            case YES -> Reason.of("matching.has.yes");
            case NO -> Reason.of("matching.has.no");
            case UNKNOWN -> Phrases.SILENT;
        };
    }

    private static Reason counted(String key, int count) {
        return count == 0 ? Phrases.SILENT : Phrases.number(key, "count", count);
    }
}
