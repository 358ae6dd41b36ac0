package nl.kansrijk.access;

/** How much of a data group one gets to see or do; the letters of the privacy matrix. */
public enum Sight {
    /** Figures over groups only. */
    COUNTS('c'),
    /** Own step or short status. */
    STATUS('s'),
    /** A record without a name. */
    ANONYMOUS('a'),
    /** Everything in the group. */
    READ('R'),
    /** Change it. */
    WRITE('W');

    private final char letter;

    Sight(char letter) {
        this.letter = letter;
    }

    static Sight of(char letter) {
        for (var sight : values()) if (sight.letter == letter) return sight;
        throw new IllegalArgumentException("no sight is written as " + letter);
    }
}
