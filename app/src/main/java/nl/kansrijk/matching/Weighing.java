package nl.kansrijk.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.engine.Asked;
import nl.kansrijk.engine.Aspect;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Weights;

/**
 * "Wegingen proberen": what would change if some things weighed otherwise. Never saved. Importance by competency code:
 * 0 does not count, 1 helps, 2 important, 3 very important. Off: criterion ids that do not count, such as {@code
 * wish-sector}; hard conditions do not listen. Errors: IllegalArgumentException for an importance out of range. Source: rows
 * 0-05, 0-18.
 */
public record Weighing(Map<String, Integer> importance, Set<String> off) {
    public Weighing {
        importance = Map.copyOf(importance);
        off = Set.copyOf(off);
        if (importance.values().stream().anyMatch(one -> one < 0 || one > 3))
            throw new IllegalArgumentException("importance is 0..3");
        if (!importance.keySet().stream().allMatch(code -> code.matches("[0-9]{5}")))
            throw new IllegalArgumentException("a competency has a code of five digits");
    }

    /** As the vacancy says and the trade weighs. */
    public static Weighing asIs() {
        return new Weighing(Map.of(), Set.of());
    }

    /** The same, with this competency this important. */
    public Weighing with(String competency, int wanted) {
        var changed = new HashMap<>(importance);
        changed.put(competency, wanted);
        return new Weighing(changed, off);
    }

    /** The same, with this criterion switched off. */
    public Weighing without(String criterion) {
        var changed = new HashSet<>(off);
        changed.add(criterion);
        return new Weighing(importance, changed);
    }

    /** Whether something is tried at all. */
    public boolean tried() {
        return !importance.isEmpty() || !off.isEmpty();
    }

    /** Ids of everything that weighs otherwise than usual, in a fixed order. */
    List<String> criteria() {
        return Stream.concat(importance.keySet().stream().map(code -> "competency:" + code), off.stream())
                .sorted()
                .toList();
    }

    /** Whether this criterion weighs otherwise than usual. */
    boolean touches(String criterion) {
        return off.contains(criterion)
                || criterion.startsWith("competency:") && importance.containsKey(criterion.substring(11));
    }

    /**
     * The weights of the trade; what is tried as important lets competencies together weigh two, as very important three
     * times what domain g.3 gives them. That is the bound: never more, however many are tried.
     */
    Weights weights() {
        int most =
                importance.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        var weights = Weights.standard().with(Aspect.COMPETENCIES, Math.max(1, most) * Aspect.COMPETENCIES.standard());
        for (var criterion : off) weights = weights.without(criterion);
        return weights;
    }

    Demand applied(Demand demand) {
        if (importance.isEmpty()) return demand;
        var competencies = new HashMap<>(demand.asked().competencies());
        importance.forEach((code, wanted) -> {
            if (wanted == 0) competencies.remove(Integer.parseInt(code));
            else competencies.put(Integer.parseInt(code), wanted);
        });
        return with(demand, competencies);
    }

    private static Demand with(Demand demand, Map<Integer, Integer> competencies) {
        var asked = demand.asked();
        return new Demand(
                demand.id(),
                demand.owner(),
                demand.place(),
                demand.trade(),
                new Asked(
                        asked.tasks(),
                        competencies,
                        asked.certificates(),
                        asked.licences(),
                        asked.dutch(),
                        asked.basics()),
                demand.schedule(),
                demand.setting(),
                demand.growth());
    }
}
