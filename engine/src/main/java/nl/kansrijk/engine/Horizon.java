package nl.kansrijk.engine;

/**
 * What may come first: nothing, some weeks of training, or a question. Range: 0..52 weeks; 0 is now. Who fits now does at
 * least 70 percent of the work of day one for sure and has the papers for sure; who may, but was never asked, is asked first.
 */
public record Horizon(int weeks) {
    /** Who fits as they are. */
    public static final Horizon NOW = new Horizon(0);

    /** The longest way of trainings that is told of. */
    public static final Horizon YEAR = new Horizon(52);

    /** Who may fit, once asked what has to be known first. */
    public static final Horizon ASK_FIRST = new Horizon(-1);

    public Horizon {
        if (weeks < -1 || weeks > 52) throw new IllegalArgumentException("a horizon is 0..52 weeks");
    }

    /** Who fits now, or misses something for sure that at most this many weeks of training teach. */
    public static Horizon within(int weeks) {
        return new Horizon(weeks);
    }

    boolean asksFirst() {
        return weeks < 0;
    }
}
