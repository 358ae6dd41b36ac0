package nl.kansrijk.casework.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;

/**
 * Help that runs.
 *
 * @param owner whose it is: an organisation or a team
 * @param since the day from which it is as far as this
 * @param sent filled when it was asked of a desk by mail
 */
public record Track(UUID id, Kind kind, String owner, Status status, LocalDate since, Optional<Sent> sent) {
    /** Longest name of an owner, in characters. */
    public static final int LONGEST = 80;

    /** Help that someone wrote down. */
    public Track(UUID id, Kind kind, String owner, Status status, LocalDate since) {
        this(id, kind, owner, status, since, Optional.empty());
    }

    /**
     * The code that stands for the client at the desk, the letter, and when the desk answered last. Mailed: the letter left this house,
     * or is about to; one that lies here asked nobody.
     */
    public record Sent(String code, UUID letter, Optional<Instant> replied, boolean mailed) {
        /** On its way. */
        public Sent(String code, UUID letter, Optional<Instant> replied) {
            this(code, letter, replied, true);
        }
    }

    /** The same, of which the letter lies here. */
    Track notMailed() {
        return new Track(
                id,
                kind,
                owner,
                status,
                since,
                sent.map(one -> new Sent(one.code(), one.letter(), one.replied(), false)));
    }

    /** Whether somebody was asked for it and it has not begun or ended. */
    public boolean asked() {
        return status == Status.ASKED && !lies();
    }

    /** Whether it was to be asked by mail and the letter lies here: nobody knows of it. */
    public boolean lies() {
        return status == Status.ASKED && sent.filter(one -> !one.mailed()).isPresent();
    }

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

    /** Whether it was asked for or runs, and has not ended. */
    public boolean runs() {
        return status != Status.DONE && status != Status.STOPPED;
    }

    /** On which day help with debts was asked for; empty when it was not, or it has begun or ended. */
    public static Optional<LocalDate> debtAsked(Collection<Track> tracks) {
        return asked(Kind.DEBT, tracks);
    }

    /** On which day such help was asked for; empty when it was not, or it has begun or ended. */
    public static Optional<LocalDate> asked(Kind kind, Collection<Track> tracks) {
        return tracks.stream()
                .filter(one -> one.kind == kind && one.asked())
                .map(Track::since)
                .min(Comparator.naturalOrder());
    }

    /** Since when help with debts has begun; empty when none among these has, or it ended. Source: row 0-34. */
    public static Optional<LocalDate> debtHelp(Collection<Track> tracks) {
        return begun(Kind.DEBT, tracks);
    }

    /** Since when such help has begun; empty when none among these has, or it ended. */
    public static Optional<LocalDate> begun(Kind kind, Collection<Track> tracks) {
        return tracks.stream()
                .filter(one -> one.kind == kind && one.runs() && one.status != Status.ASKED)
                .map(Track::since)
                .min(Comparator.naturalOrder());
    }
}
