package nl.kansrijk.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A small step towards a goal.
 *
 * @param sure how sure the client is that it will work out, 1 to 10; 0 as long as nobody asked
 * @param reason why it was changed or dropped last; empty when it never was
 */
public record Step(UUID id, UUID goal, Said said, int sure, Lane lane, String reason) {
    /** Where it stands on the board. */
    public enum Lane {
        IDEA,
        AGREED,
        DOING,
        DONE,
        DROPPED;

        /** Whether it is something that was agreed on and still holds. */
        public boolean agreed() {
            return this == AGREED || this == DOING || this == DONE;
        }
    }

    /**
     * What was said of it.
     *
     * @param helper who helps; the client alone when empty
     * @param day on which it is done
     */
    public record Said(String words, String helper, LocalDate day) {}

    /** A new one. */
    static Step idea(UUID id, UUID goal, Said said) {
        return new Step(id, goal, said, 0, Lane.IDEA, "");
    }

    /** The same with other words, helper or day. Another thing to do is an idea again: how sure the client was says nothing of it. */
    Step saying(Said other, String why) {
        boolean same = other.words().equals(said.words());
        return new Step(id, goal, other, same ? sure : 0, same ? lane : Lane.IDEA, why);
    }

    Step agreed(int howSure) {
        return new Step(id, goal, said, howSure, Lane.AGREED, reason);
    }

    Step moved(Lane to, String why) {
        return new Step(id, goal, said, sure, to, why.isEmpty() ? reason : why);
    }
}
