package nl.kansrijk.engine;

import java.util.Map;

/** Which skills are alike. Filled by the taxonomy. */
@FunctionalInterface
public interface Likeness {
    /** Other skills that can stand in for this one, with 0..1000 for how well. The skill itself need not be there. */
    Map<Integer, Integer> alike(int skill);

    /** Every skill is only itself. */
    static Likeness exact() {
        return skill -> Map.of();
    }
}
