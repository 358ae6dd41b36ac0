package nl.kansrijk.engine.columns;

import java.util.Arrays;

/** Skills with levels, packed as {@code code << 3 | level}. A level of 0 says that the skill is missing. */
public final class Skillset {
    private static final int LEVEL = 3;

    final int[] packed;

    private Skillset(int[] packed) {
        this.packed = packed;
    }

    /** Skills packed by {@link #pack}; each code once. */
    public static Skillset of(int... packed) {
        return new Skillset(packed.clone());
    }

    /** Range: code 0..2^28, level 0..7. */
    public static int pack(int code, int level) {
        if (code < 0 || code >= 1 << 28 || level < 0 || level > 7)
            throw new IllegalArgumentException("a skill has a code of 28 bits and a level of 0..7");
        return code << LEVEL | level;
    }

    boolean has(int code) {
        for (int skill : packed) if (code(skill) == code && level(skill) > 0) return true;
        return false;
    }

    /** How many. */
    public int size() {
        return packed.length;
    }

    /** The codes of what someone can, in the order given. */
    public int[] codes() {
        return Arrays.stream(packed)
                .filter(skill -> level(skill) > 0)
                .map(Skillset::code)
                .toArray();
    }

    static int code(int packed) {
        return packed >>> LEVEL;
    }

    static int level(int packed) {
        return packed & 7;
    }
}
