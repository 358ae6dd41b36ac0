package nl.kansrijk.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Skills by code. When {@code complete} a skill that is not here is missing, otherwise it is unknown. Disputed: codes that
 * were stated and that the person said are not so; of those nobody knows until someone asks, whatever else the person can.
 * Errors: refuses a code that is both stated and disputed. Source: rulings 12.
 */
public record Skills(Map<Integer, Skill> byCode, Set<Integer> disputed, boolean complete) {
    public Skills {
        byCode = Map.copyOf(byCode);
        disputed = Set.copyOf(disputed);
        if (disputed.stream().anyMatch(byCode::containsKey))
            throw new IllegalArgumentException("a disputed skill does not count");
    }

    /** All skills of someone who went through them. */
    public static Skills complete(Collection<Skill> skills) {
        return new Skills(keyed(skills), Set.of(), true);
    }

    /** Some skills; of the others nobody knows. */
    public static Skills some(Collection<Skill> skills) {
        return new Skills(keyed(skills), Set.of(), false);
    }

    /** The same, of which the person says that these are not so. They leave what counts. */
    public Skills disputing(Set<Integer> codes) {
        if (codes.isEmpty()) return this;
        var left = byCode.values().stream()
                .filter(skill -> !codes.contains(skill.code()))
                .toList();
        var all = new HashSet<>(disputed);
        all.addAll(codes);
        return new Skills(keyed(left), all, complete);
    }

    private static Map<Integer, Skill> keyed(Collection<Skill> skills) {
        Map<Integer, Skill> keyed = HashMap.newHashMap(skills.size());
        for (var skill : skills) keyed.merge(skill.code(), skill, (a, b) -> a.level() >= b.level() ? a : b);
        return keyed;
    }
}
