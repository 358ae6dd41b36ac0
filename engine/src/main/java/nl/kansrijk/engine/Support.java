package nl.kansrijk.engine;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Loads by item (0..31), help that makes work go well by code, and hours of guidance needed a week. */
public record Support(Map<Integer, Load> loads, Set<Integer> helps, OptionalInt guidanceHours) {
    public Support {
        loads = Map.copyOf(loads);
        helps = Set.copyOf(helps);
        if (loads.keySet().stream().anyMatch(item -> item < 0 || item > 31))
            throw new IllegalArgumentException("a load item is 0..31");
    }

    /** Nothing shared. */
    public static Support unknown() {
        return new Support(Map.of(), Set.of(), OptionalInt.empty());
    }
}
