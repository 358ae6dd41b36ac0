package nl.kansrijk.engine;

/** What the lines add up to, for each of the two scores. Weights: domain g.3; each side sums to 100. */
public enum Aspect {
    WISHES(Side.TO_JOB, 30),
    TASKS(Side.TO_JOB, 25),
    PRACTICAL(Side.TO_JOB, 20),
    GROWTH(Side.TO_JOB, 10),
    SUPPORT(Side.TO_JOB, 15),
    SKILLS(Side.TO_CLIENT, 35),
    LEARNABLE(Side.TO_CLIENT, 20),
    COMPETENCIES(Side.TO_CLIENT, 20),
    PRACTICE(Side.TO_CLIENT, 15),
    MOTIVATION(Side.TO_CLIENT, 10);

    /** Whose question the score answers: how well the job suits the client, or the client the job. */
    public enum Side {
        TO_JOB,
        TO_CLIENT
    }

    private final Side side;
    private final int standard;

    Aspect(Side side, int standard) {
        this.side = side;
        this.standard = standard;
    }

    /** The score this aspect is part of. */
    public Side side() {
        return side;
    }

    /** Weight when nobody chose another. */
    public int standard() {
        return standard;
    }
}
