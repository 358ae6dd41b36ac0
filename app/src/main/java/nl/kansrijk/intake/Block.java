package nl.kansrijk.intake;

/** The pieces of a talk, in the order of the talk. A to K are the intake, L looks back on something. Source: domain (d). */
public enum Block {
    /** You and your week. */
    A,
    /** What you can do. */
    B,
    /** What you want. */
    C,
    /** How you look at work. */
    D,
    /** How confident you are. */
    E,
    /** People around you. */
    F,
    /** Looking for work. */
    G,
    /** Home and how you are; asked in talk, never sent cold. */
    H,
    /** Health and energy: only what someone can, never illnesses. */
    I,
    /** Practical. */
    J,
    /** To finish. */
    K,
    /** Looking back on an instrument, a placement or a refusal. */
    L;

    /** Message key of the name. */
    public String nameKey() {
        return "block." + name();
    }
}
