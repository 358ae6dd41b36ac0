package nl.kansrijk.casework.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;

/**
 * Help that runs.
 *
 * @param owner whose it is: an organisation or a team
 * @param sent filled when it was asked of a desk by mail
 */
public record Track(UUID id, Kind kind, String owner, Status status, LocalDate since, Optional<Sent> sent) {
    /** Longest name of an owner, in characters. */
    public static final int LONGEST = 80;

    /** Help that someone wrote down. */
    public Track(UUID id, Kind kind, String owner, Status status, LocalDate since) {
        this(id, kind, owner, status, since, Optional.empty());
    }

    /** The code that stands for the client at the desk, the letter, and when the desk answered last. */
    public record Sent(String code, UUID letter, Optional<Instant> replied) {}

    /** What kind of help, with the data group it tells something of. */
    public enum Kind {
        INTEGRATION(DataGroup.PLAN),
        PLAN(DataGroup.PLAN),
        LEARNING(DataGroup.PLAN),
        PLACEMENT(DataGroup.PLACEMENT),
        DEBT(DataGroup.DEBT),
        HOUSING(DataGroup.LIFE_DOMAINS),
        CARE(DataGroup.LIFE_DOMAINS),
        YOUTH(DataGroup.LIFE_DOMAINS);

        private final DataGroup group;

        Kind(DataGroup group) {
            this.group = group;
        }

        DataGroup group() {
            return group;
        }
    }

    /** How far it is; nothing more is told. */
    public enum Status {
        ASKED,
        STARTED,
        PAUSED,
        DONE,
        STOPPED
    }

    /** Whether it still runs. */
    public boolean runs() {
        return status != Status.DONE && status != Status.STOPPED;
    }
}
