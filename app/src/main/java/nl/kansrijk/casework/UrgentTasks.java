package nl.kansrijk.casework;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.triage.UrgentNeeds;
import org.springframework.stereotype.Component;

/** Something has to happen today as long as a task that cannot wait is open. */
@Component
class UrgentTasks implements UrgentNeeds {
    private final Tasks tasks;
    private final TaskTable table;

    UrgentTasks(Tasks tasks, TaskTable table) {
        this.tasks = tasks;
        this.table = table;
    }

    @Override
    public boolean open(ClientId client, Passage passage) {
        return tasks.of(client, passage).stream().anyMatch(Task::cannotWait);
    }

    @Override
    public Set<ClientId> among(Collection<ClientId> clients, Passage passage) {
        return table.openOf(clients).stream()
                .filter(Task::cannotWait)
                .map(Task::client)
                .collect(Collectors.toSet());
    }
}
