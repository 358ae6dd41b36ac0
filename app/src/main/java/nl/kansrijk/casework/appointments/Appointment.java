package nl.kansrijk.casework.appointments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;

/**
 * A client and someone who works here meet, or were asked to.
 *
 * @param offered the times that were offered, in order; of a fixed time just that one
 * @param at the time that stands; empty as long as the client did not choose
 * @param paused why no reminders are sent; empty when they are
 * @param version counts changes, so that two who change it at once notice
 */
public record Appointment(
        UUID id,
        ClientId client,
        Plan plan,
        List<Instant> offered,
        Optional<Instant> at,
        State state,
        Optional<String> paused,
        int version) {
    public Appointment {
        offered = List.copyOf(offered);
    }

    /**
     * What it is for and how they meet.
     *
     * @param place where, in words of the organisation; empty by telephone
     * @param minutes how long, 5 to 240
     */
    public record Plan(UserId with, Kind kind, Way way, String place, int minutes) {
        public Plan {
            if (minutes < 5 || minutes > 240)
                throw new IllegalArgumentException("minutes must be 5..240, was " + minutes);
        }
    }

    /** What it is for. */
    public enum Kind {
        FIRST_TALK,
        TALK,
        EVALUATION
    }

    /** How they meet. */
    public enum Way {
        OFFICE,
        PHONE,
        VIDEO,
        HOME
    }

    /** How it stands. */
    public enum State {
        /** The client can choose a time. */
        OFFERED,
        /** The time stands. */
        PLANNED,
        /** It took place. */
        KEPT,
        /** The client did not come: call, never blame. */
        MISSED,
        CANCELLED;

        /** Whether it is still to come. */
        public boolean open() {
            return this == OFFERED || this == PLANNED;
        }
    }

    /** The times that can still be chosen. */
    public List<Instant> choices(Instant now) {
        return offered.stream().filter(time -> time.isAfter(now)).toList();
    }
}
