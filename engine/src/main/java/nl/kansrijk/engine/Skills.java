package nl.kansrijk.engine;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Skills by code. When {@code complete} a skill that is not here is missing, otherwise it is unknown. */
public record Skills(Map<Integer, Skill> byCode, boolean complete) {
    public Skills {
        byCode = Map.copyOf(byCode);
    }

    /** All skills of someone who went through them. */
    public static Skills complete(Collection<Skill> skills) {
        return new Skills(keyed(skills), true);
    }

    /** Some skills; of the others nobody knows. */
    public static Skills some(Collection<Skill> skills) {
        return new Skills(keyed(skills), false);
    }

    private static Map<Integer, Skill> keyed(Collection<Skill> skills) {
        return skills.stream()
                .collect(Collectors.toMap(Skill::code, Function.identity(), (a, b) -> a.level() >= b.level() ? a : b));
    }
}
