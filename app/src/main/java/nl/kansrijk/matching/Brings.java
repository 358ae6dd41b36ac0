package nl.kansrijk.matching;

import java.util.Locale;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.shared.Reason;

/** What a person brings, line by line, as reasons with facts. Silence is said as such. */
final class Brings {
    private final Supply supply;
    private final Holds holds;

    Brings(Demand demand, Supply supply) {
        this.supply = supply;
        this.holds = new Holds(demand, supply);
    }

    Reason of(String criterion) {
        var base = Speech.base(criterion);
        return switch (base) {
            case "hours" -> hours();
            case "days" -> days();
            case "travel" -> travel();
            case "task", "competency", "language", "certificate", "licence", "load", "experience" ->
                holds.of(criterion);
            case "help" ->
                Phrases.counted("matching.has.help", supply.support().helps().size());
            case "wish-occupation", "wish-sector", "wish-tasks", "wish-learn", "wish-agreement" ->
                Phrases.counted("matching.has.wishes", wished(base));
            case "motivation" -> motivation();
            default -> Reason.of("matching.has.see-because");
        };
    }

    private Reason hours() {
        var hours = supply.practice().hours();
        return hours.map(range -> Phrases.range("matching.has.hours", range)).orElse(Phrases.SILENT);
    }

    private Reason days() {
        var week = supply.practice().week();
        return week.map(parts -> Phrases.number("matching.has.days", "parts", Integer.bitCount(parts.bits())))
                .orElse(Phrases.SILENT);
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

    private Reason motivation() {
        return supply.wishes()
                .motivation()
                .map(said -> Reason.of("matching.has.motivation." + said.name().toLowerCase(Locale.ROOT)))
                .orElse(Phrases.SILENT);
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
}
