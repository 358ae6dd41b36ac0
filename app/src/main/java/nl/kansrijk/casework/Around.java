package nl.kansrijk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.intake.TalkGlance;

/** What stands around a client besides file and tasks: appointments, talks, the day a mandate ends soon, and since when help with debts runs. */
record Around(Meetings meetings, TalkGlance talk, Optional<LocalDate> mandateEnds, Optional<LocalDate> debtHelp) {
    static final Around NOTHING = new Around(Meetings.NONE, TalkGlance.NONE, Optional.empty(), Optional.empty());

    /**
     * Appointments of one client.
     *
     * @param unsettled the first that is over without it being written down how it went
     * @param ahead the next that stands
     * @param offered since when the client can choose a time
     * @param kept the last that took place
     */
    record Meetings(
            Optional<Instant> unsettled, Optional<Instant> ahead, Optional<Instant> offered, Optional<Instant> kept) {
        static final Meetings NONE =
                new Meetings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
