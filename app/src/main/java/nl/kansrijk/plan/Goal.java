package nl.kansrijk.plan;

import java.util.UUID;

/**
 * Something a client wants to reach.
 *
 * @param reason why it is no goal any more; empty as long as it is open
 */
public record Goal(UUID id, Said said, State state, String reason) {
    /** Longest words of a goal, a step or a reason. Unit: characters. */
    public static final int LONGEST = 200;

    /** How it stands. */
    public enum State {
        OPEN,
        REACHED,
        DROPPED
    }

    /**
     * What was said of it.
     *
     * @param code of the goal library; empty for own words
     * @param words in the I-form
     * @param why in the client's own words; may be empty
     * @param noticed how we notice that it worked out
     */
    public record Said(String code, String words, String why, String noticed) {}

    /** A new one. */
    static Goal open(UUID id, Said said) {
        return new Goal(id, said, State.OPEN, "");
    }

    Goal saying(Said other) {
        return new Goal(id, other, state, reason);
    }

    Goal ended(State how, String why) {
        return new Goal(id, said, how, why);
    }

    /** Whether it counts among the three. */
    public boolean open() {
        return state == State.OPEN;
    }
}
