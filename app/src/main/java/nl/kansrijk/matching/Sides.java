package nl.kansrijk.matching;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kansrijk.engine.Answer;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.HourRange;
import nl.kansrijk.engine.LanguageSkill;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.engine.Task;
import nl.kansrijk.shared.Reason;

/** What a job asks and what a person brings, line by line, as reasons with facts. Silence is said as such. */
final class Sides {
    private static final List<String> LEVELS = List.of("0", "A0", "A1", "A2", "B1", "B2", "C1", "C2");
    private static final Reason SILENT = Reason.of("matching.silent");

    private final Demand demand;
    private final Supply supply;

    Sides(Demand demand, Supply supply) {
        this.demand = demand;
        this.supply = supply;
    }

    Reason asks(String criterion) {
        var base = Speech.base(criterion);
        return switch (base) {
            case "hours" ->
                demand.schedule()
                        .hours()
                        .map(range -> range("matching.asks.hours", range))
                        .orElse(SILENT);
            case "days" ->
                demand.schedule()
                        .week()
                        .map(week -> number("matching.asks.days", "parts", Integer.bitCount(week.bits())))
                        .orElse(SILENT);
            case "task" -> task(Integer.parseInt(code(criterion)));
            case "competency" ->
                Reason.of("matching.asks.competency."
                        + demand.asked().competencies().getOrDefault(Integer.parseInt(code(criterion)), 1));
            case "language" -> asked(LanguageSkill.valueOf(code(criterion).toUpperCase(Locale.ROOT)));
            case "guidance" -> Reason.of("matching.asks.guidance");
            default -> Reason.of("matching.asks." + base);
        };
    }

    Reason has(String criterion) {
        return switch (Speech.base(criterion)) {
            case "hours" ->
                supply.practice()
                        .hours()
                        .map(range -> range("matching.has.hours", range))
                        .orElse(SILENT);
            case "days" ->
                supply.practice()
                        .week()
                        .map(week -> number("matching.has.days", "parts", Integer.bitCount(week.bits())))
                        .orElse(SILENT);
            case "travel" -> travel();
            case "task" -> skill(Integer.parseInt(code(criterion)));
            case "competency" -> mastery(Integer.parseInt(code(criterion)));
            case "language" -> level(LanguageSkill.valueOf(code(criterion).toUpperCase(Locale.ROOT)));
            case "certificate" -> answer(supply.abilities().certificates().to(Integer.parseInt(code(criterion))));
            case "licence" -> answer(supply.abilities().licences().to(Integer.parseInt(code(criterion))));
            case "load" -> load(Integer.parseInt(code(criterion)));
            case "experience" ->
                answer(
                        demand.trade().occupation().isEmpty()
                                ? Answer.UNKNOWN
                                : supply.abilities()
                                        .experience()
                                        .to(demand.trade().occupation().getAsInt()));
            case "help" -> counted("matching.has.help", supply.support().helps().size());
            case "wish-occupation" ->
                counted("matching.has.wishes", supply.wishes().occupations().size());
            case "wish-sector" ->
                counted("matching.has.wishes", supply.wishes().sectors().size());
            case "wish-learn" ->
                counted("matching.has.wishes", supply.wishes().learn().size());
            case "wish-agreement" ->
                counted("matching.has.wishes", supply.wishes().agreements().size());
            case "motivation" ->
                supply.wishes()
                        .motivation()
                        .map(said -> Reason.of(
                                "matching.has.motivation." + said.name().toLowerCase(Locale.ROOT)))
                        .orElse(SILENT);
            default -> Reason.of("matching.has.see-because");
        };
    }

    private Reason task(int skill) {
        return demand.asked().tasks().stream()
                .filter(task -> task.skill() == skill)
                .findFirst()
                .map(Sides::asked)
                .orElse(SILENT);
    }

    private static Reason asked(Task task) {
        return new Reason(
                task.mustOnDay1() ? "matching.asks.task-day-one" : "matching.asks.task-later",
                Map.of("percent", text(task.sharePercent()), "weeks", text(task.learnableInWeeks())));
    }

    private Reason asked(LanguageSkill skill) {
        var asked = demand.asked().dutch().get(skill);
        return asked == null
                ? SILENT
                : new Reason("matching.asks.language", Map.of("level", LEVELS.get(asked.level())));
    }

    private Reason skill(int code) {
        var own = supply.abilities().skills().byCode().get(code);
        if (own != null) return Reason.of("matching.has.skill." + own.level());
        return supply.abilities().skills().complete() ? Reason.of("matching.has.skill.0") : SILENT;
    }

    private Reason mastery(int code) {
        var own = supply.abilities().competencies().get(code);
        return own == null
                ? SILENT
                : Reason.of("matching.has.mastery." + own.name().toLowerCase(Locale.ROOT));
    }

    private Reason level(LanguageSkill skill) {
        var own = supply.abilities().dutch().get(skill);
        return own == null ? SILENT : new Reason("matching.has.language", Map.of("level", LEVELS.get(own)));
    }

    private Reason load(int item) {
        var own = supply.support().loads().get(item);
        return own == null
                ? SILENT
                : Reason.of("matching.has.load." + own.name().toLowerCase(Locale.ROOT));
    }

    private Reason travel() {
        var wish = supply.practice();
        if (wish.maxMinutes().isPresent())
            return number(
                    "matching.has.travel-minutes", "minutes", wish.maxMinutes().getAsInt());
        return wish.maxKm().isPresent()
                ? number("matching.has.travel-km", "km", wish.maxKm().getAsInt())
                : SILENT;
    }

    private static Reason answer(Answer answer) {
        return switch (answer) {
            case YES -> Reason.of("matching.has.yes");
            case NO -> Reason.of("matching.has.no");
            case UNKNOWN -> SILENT;
        };
    }

    private static Reason counted(String key, int count) {
        return count == 0 ? SILENT : number(key, "count", count);
    }

    private static Reason range(String key, HourRange range) {
        return new Reason(key, Map.of("least", text(range.least()), "most", text(range.most())));
    }

    private static Reason number(String key, String name, int value) {
        return new Reason(key, Map.of(name, text(value)));
    }

    private static String code(String criterion) {
        return criterion.substring(criterion.indexOf(':') + 1);
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
