package nl.kansrijk.engine;

/**
 * What may come first: nothing, some weeks of training, or a question. Range: 0..52 weeks; 0 is now. Who fits now does at
 * least 70 percent of the work of day one for sure; who may do so, but was never asked, fits once asked.
 */
public record Horizon(int weeks) {
    /** Who fits as they are. */
    public static final Horizon NOW = new Horizon(0);

    /** Who may fit, once asked what is not known of the tasks of day one. */
    public static final Horizon ASK_FIRST = new Horizon(-1);

    public Horizon {
        if (weeks < -1 || weeks > 52) throw new IllegalArgumentException("a horizon is 0..52 weeks");
    }

    /** Who fits now or after at most this many weeks of training. */
    public static Horizon within(int weeks) {
        return new Horizon(weeks);
    }

    boolean asksFirst() {
        return weeks < 0;
    }
}
