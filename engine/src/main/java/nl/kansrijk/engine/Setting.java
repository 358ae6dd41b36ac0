package nl.kansrijk.engine;

import java.util.OptionalInt;
import java.util.Set;

/** The place of work: loads required (0..31), loads an aid takes away, help offered by code, guidance hours a week. */
public record Setting(Set<Integer> loads, Set<Integer> eased, Answers helps, OptionalInt guidanceHours) {
    public Setting {
        loads = Set.copyOf(loads);
        eased = Set.copyOf(eased);
        if (loads.stream().anyMatch(item -> item < 0 || item > 31))
            throw new IllegalArgumentException("a load item is 0..31");
    }

    /** Nothing described yet. */
    public static Setting unknown() {
        return new Setting(Set.of(), Set.of(), Answers.none(), OptionalInt.empty());
    }
}
