package nl.kansrijk.engine;

/** How much someone wants to work, not this job in particular; only when said and shared of one's own will (rulings 13). */
public enum Motivation {
    FULL(1000),
    SOME(700),
    LITTLE(200);

    private final int worth;

    Motivation(int worth) {
        this.worth = worth;
    }

    int worth() {
        return worth;
    }
}
