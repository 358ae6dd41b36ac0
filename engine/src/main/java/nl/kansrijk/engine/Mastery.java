package nl.kansrijk.engine;

/** How far someone masters a competency. Source: VUM mastery codes 1..4; the codes 5 and 9 are unknown. */
public enum Mastery {
    GOOD(1000),
    SUFFICIENT(700),
    INSUFFICIENT(200),
    NONE(0);

    private final int worth;

    Mastery(int worth) {
        this.worth = worth;
    }

    int worth() {
        return worth;
    }
}
