package nl.kansrijk.matching.translation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.kansrijk.engine.HourRange;
import nl.kansrijk.engine.Load;
import nl.kansrijk.engine.Mode;
import nl.kansrijk.engine.Practice;
import nl.kansrijk.engine.Support;
import nl.kansrijk.engine.Week;
import nl.kansrijk.profile.Value;
import org.springframework.stereotype.Component;

/** The practical side: hours, days, travel, what a body and head can bear, what helps. Sources: domain c.7, c.8; rulings 13. */
@Component
class PracticeTranslation {
    private static final int[] RADIUS_KM = {5, 10, 15, 25, 50, 75, 100, 125, 150};
    private static final Map<String, Mode> MODES =
            Map.of("1", Mode.CAR, "2", Mode.MOPED, "3", Mode.BICYCLE, "4", Mode.MOTORCYCLE, "5", Mode.PUBLIC_TRANSPORT);

    private final Numbers numbers;

    PracticeTranslation(Numbers numbers) {
        this.numbers = numbers;
    }

    Practice practice(Said said) {
        return new Practice(
                hours(said), week(said), modes(said), said.number("MOB_MAX_MIN"), radius(said), firstDay(said));
    }

    Support support(Said said) {
        return new Support(loads(said), said.items("FN_HELP", numbers::help), OptionalInt.empty());
    }

    /** Wished hours, never above what someone can bear. */
    private static Optional<HourRange> hours(Said said) {
        var most = least(said.number("AV_HOURS_MAX"), said.number("FN_HOURS_WEEK"));
        if (most.isEmpty() || most.getAsInt() < 1) return Optional.empty();
        int from = Math.max(1, said.number("AV_HOURS_MIN").orElse(1));
        return Optional.of(new HourRange(Math.min(from, most.getAsInt()), most.getAsInt()));
    }

    private static OptionalInt least(OptionalInt one, OptionalInt other) {
        if (one.isEmpty()) return other;
        return other.isEmpty() ? one : OptionalInt.of(Math.min(one.getAsInt(), other.getAsInt()));
    }

    private static Optional<Week> week(Said said) {
        return said.one("AV_DAYS")
                .flatMap(fact -> fact.value() instanceof Value.Grid(var grid)
                        ? Optional.of(new Week(grid.bits()))
                        : Optional.empty());
    }

    private static Set<Mode> modes(Said said) {
        var modes = new HashSet<Mode>();
        for (var fact : said.of("MOB_MODE")) if (MODES.get(fact.item()) instanceof Mode mode) modes.add(mode);
        return modes;
    }

    private static OptionalInt radius(Said said) {
        var step = said.number("MOB_RADIUS");
        return step.isEmpty() ? step : OptionalInt.of(RADIUS_KM[step.getAsInt() - 1]);
    }

    private static OptionalInt firstDay(Said said) {
        return said.one("AV_FROM")
                .map(fact -> fact.value() instanceof Value.Day(var day)
                        ? OptionalInt.of((int) day.toEpochDay())
                        : OptionalInt.empty())
                .orElseGet(OptionalInt::empty);
    }

    private Map<Integer, Load> loads(Said said) {
        var loads = new HashMap<Integer, Load>();
        for (var fact : said.of("FN_LOAD"))
            numbers.load(fact.item()).ifPresent(item -> loads.put(item, Load.valueOf(Said.code(fact))));
        return loads;
    }
}
