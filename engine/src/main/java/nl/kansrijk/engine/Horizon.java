package nl.kansrijk.engine;

/** How many weeks of training may come first. Range: 0..52; 0 is now. */
public record Horizon(int weeks) {
    /** Who fits as they are. */
    public static final Horizon NOW = new Horizon(0);

    public Horizon {
        if (weeks < 0 || weeks > 52) throw new IllegalArgumentException("a horizon is 0..52 weeks");
    }

    /** Who fits now or after at most this many weeks of training. */
    public static Horizon within(int weeks) {
        return new Horizon(weeks);
    }
}
