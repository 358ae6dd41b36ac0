package nl.kansrijk.casework;

import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.triage.UrgentNeeds;
import org.springframework.stereotype.Component;

/** Something has to happen today as long as a task that cannot wait is open. */
@Component
class UrgentTasks implements UrgentNeeds {
    private final Tasks tasks;

    UrgentTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public boolean open(ClientId client, Passage passage) {
        return tasks.of(client, passage).stream().anyMatch(Task::cannotWait);
    }
}
