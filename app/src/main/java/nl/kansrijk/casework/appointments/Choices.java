package nl.kansrijk.casework.appointments;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.appointments.Appointment.State;
import nl.kansrijk.profile.FreeText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Appointments as the client has them: choosing a time, asking for another day, taking it off. Always possible before it begins. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Choices {
    /** Longest own words with a choice, in characters. */
    public static final int LONGEST = 300;

    private final Appointments appointments;
    private final Told told;
    private final Chores chores;

    Choices(Appointments appointments, Told told, Chores chores) {
        this.appointments = appointments;
        this.told = told;
        this.chores = chores;
    }

    /** The client chooses one of the times that were offered; choosing another later moves it. */
    public Changed choose(UUID id, Instant time, int version, Passage passage) {
        return appointments.change(
                id,
                version,
                passage,
                one -> one.state().open() && one.choices(passage.at()).contains(time),
                one -> Appointments.standing(one, Optional.of(time), State.PLANNED),
                (one, same) -> {
                    told.now(one, "appointment-planned", same);
                    chores.chosen(one, same);
                });
    }

    /** The client asks for another day, or takes it off; the contact person gets a task with the client's words. */
    public Changed decline(UUID id, Wish wish, String words, int version, Passage passage) {
        var masked = FreeText.check(words.strip()).maskedText();
        return appointments.change(
                id,
                version,
                passage,
                one -> one.state().open()
                        && one.at().map(passage.at()::isBefore).orElse(true),
                one -> Appointments.standing(one, one.at(), State.CANCELLED),
                (one, same) -> {
                    told.now(one, "appointment-" + wish.word(), same);
                    chores.declined(one, wish, masked, same);
                });
    }

    /** What a client who declines wants. */
    public enum Wish {
        ANOTHER_DAY("moved"),
        NONE("cancelled");

        private final String word;

        Wish(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
