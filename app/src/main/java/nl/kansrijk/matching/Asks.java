package nl.kansrijk.matching;

import java.util.Locale;
import java.util.Map;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.LanguageSkill;
import nl.kansrijk.engine.Task;
import nl.kansrijk.shared.Reason;

/** What a job asks, line by line, as reasons with facts. Silence is said as such. */
final class Asks {
    private final Demand demand;

    Asks(Demand demand) {
        this.demand = demand;
    }

    Reason of(String criterion) {
        var base = Speech.base(criterion);
        return switch (base) {
            case "hours" ->
                demand.schedule()
                        .hours()
                        .map(range -> Phrases.range("matching.asks.hours", range))
                        .orElse(Phrases.SILENT);
            case "days" ->
                demand.schedule()
                        .week()
                        .map(week -> Phrases.number("matching.asks.days", "parts", Integer.bitCount(week.bits())))
                        .orElse(Phrases.SILENT);
            case "task" -> task(Integer.parseInt(Phrases.code(criterion)));
            case "competency" ->
                Reason.of("matching.asks.competency."
                        + demand.asked().competencies().getOrDefault(Integer.parseInt(Phrases.code(criterion)), 1));
            case "language" ->
                asked(LanguageSkill.valueOf(Phrases.code(criterion).toUpperCase(Locale.ROOT)));
            case "guidance" -> Reason.of("matching.asks.guidance");
            default -> Reason.of("matching.asks." + base);
        };
    }

    private Reason task(int skill) {
        return demand.asked().tasks().stream()
                .filter(task -> task.skill() == skill)
                .findFirst()
                .map(Asks::asked)
                .orElse(Phrases.SILENT);
    }

    private static Reason asked(Task task) {
        return new Reason(
                task.mustOnDay1() ? "matching.asks.task-day-one" : "matching.asks.task-later",
                Map.of("percent", Phrases.text(task.sharePercent()), "weeks", Phrases.text(task.learnableInWeeks())));
    }

    private Reason asked(LanguageSkill skill) {
        var asked = demand.asked().dutch().get(skill);
        return asked == null
                ? Phrases.SILENT
                : new Reason("matching.asks.language", Map.of("level", Phrases.LEVELS.get(asked.level())));
    }
}
