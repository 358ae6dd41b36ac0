package nl.kansrijk.profile;

/** The five panels of a client's page. Dutch, because the words are those of the trade. Source: rulings 17. */
public enum Panel {
    /** What someone can do. */
    KAN,
    /** What someone wants. */
    WIL,
    /** What is going on in life. */
    SPEELT,
    /** How someone looks at work and the search, and where that comes from. */
    KIJK,
    /** Practical matters: hours, travel, position. */
    PRAKTISCH
}
