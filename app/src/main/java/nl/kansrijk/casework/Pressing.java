package nl.kansrijk.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What weighs on someone today: the tasks that cannot wait, and since when help with debts has begun when it has not ended. */
public record Pressing(List<Task> urgent, Optional<LocalDate> debtHelp) {
    public Pressing {
        urgent = List.copyOf(urgent);
    }
}
