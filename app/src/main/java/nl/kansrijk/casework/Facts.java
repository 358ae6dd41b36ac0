package nl.kansrijk.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kansrijk.profile.Burden;
import nl.kansrijk.profile.Glance;

/** What is known: a glance at the file, what is to do, when something was last done, and what stands around it. */
record Facts(Glance glance, List<Task> open, Optional<Instant> lastDone, Around around) {
    Facts(Glance glance, List<Task> open, Optional<Instant> lastDone) {
        this(glance, open, lastDone, Around.NOTHING);
    }

    /** The last sign of life between client and us. */
    Optional<Instant> lastContact() {
        return Stream.of(
                        glance.lastSaid(),
                        lastDone,
                        around.meetings().kept(),
                        around.talk().lastClosed())
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }

    /** What weighs, now that help with debts runs or does not. */
    Burden burden() {
        return around.debtHelp().isPresent() ? glance.burden().withDebtHelp() : glance.burden();
    }

    /** When we last looked back together: a talk that was closed or an appointment that was kept. */
    Optional<Instant> lookedBack() {
        return Stream.of(around.talk().lastClosed(), around.meetings().kept())
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }

    Optional<Task> first(Predicate<Task> which) {
        return open.stream().filter(which).findFirst();
    }

    /** The first open task that tells this. */
    Optional<Task> telling(String reason) {
        return first(task -> task.reason().key().equals(reason));
    }
}
