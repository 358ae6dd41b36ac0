package nl.kansrijk.engine;

/**
 * A skill as stated. Range of level: 0 said to be missing, 1 with help, 2 on one's own, 3 can teach others (rulings 16).
 */
public record Skill(int code, int level, Evidence evidence) {
    public Skill {
        if (level < 0 || level > 3) throw new IllegalArgumentException("a skill level is 0..3, was " + level);
    }

    /** What this level is worth in full likeness. Range: 0..1000. */
    int worth() {
        return worth(level);
    }

    static int worth(int level) {
        return level == 0 ? 0 : level == 1 ? 600 : 1000;
    }
}
