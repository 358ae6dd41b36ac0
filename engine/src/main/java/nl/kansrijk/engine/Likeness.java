package nl.kansrijk.engine;

import java.util.Map;

/** Which skills are alike. Filled by the taxonomy. */
@FunctionalInterface
public interface Likeness {
    /** From here on a skill can stand in for one that is asked. Range of likeness: 0..1000. */
    int ENOUGH = 600;

    /** Other skills that can stand in for this one, with 0..1000 for how well. The skill itself need not be there. */
    Map<Integer, Integer> alike(int skill);

    /** Every skill is only itself. */
    static Likeness exact() {
        return skill -> Map.of();
    }
}
