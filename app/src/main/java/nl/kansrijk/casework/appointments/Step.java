package nl.kansrijk.casework.appointments;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.kansrijk.casework.Norms;
import nl.kansrijk.casework.WorkingDays;

/** The next message about an appointment, or the task that ends the chain. */
enum Step {
    /** The day before it. */
    DAY_BEFORE,
    /** No time was chosen: a text message. */
    ASK_AGAIN,
    /** Still no time was chosen: a letter. */
    ASK_ON_PAPER,
    /** Still no time was chosen: the contact person calls. */
    BACK;

    /** A step and when it is due. */
    record Due(Step step, Instant at) {}

    /** What is due first for an appointment that stands or was offered now; empty when it is too near for a reminder. */
    static Optional<Due> first(Optional<Instant> at, Instant now, Norms norms) {
        return at.isPresent()
                ? at.map(Times::dayBefore).filter(then -> then.isAfter(now)).map(then -> new Due(DAY_BEFORE, then))
                : Optional.of(ASK_AGAIN.counted(now, norms));
    }

    /** What comes after this one, counted from when the chain began. */
    Optional<Due> next(Instant began, Norms norms) {
        return switch (this) {
            case DAY_BEFORE, BACK -> Optional.empty();
            case ASK_AGAIN -> Optional.of(ASK_ON_PAPER.counted(began, norms));
            case ASK_ON_PAPER -> Optional.of(BACK.counted(began, norms));
        };
    }

    private Due counted(Instant began, Norms norms) {
        var day = Times.day(began);
        int days = norms.on(day, name().toLowerCase(Locale.ROOT) + "_working_days");
        return new Due(this, Times.morning(WorkingDays.after(day, days)));
    }
}
