package nl.kansrijk.web.clients;

import java.util.List;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.CaseRow;
import nl.kansrijk.casework.Caseload;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** What there is to do for one client, and how it stands. */
@Component
class Work {
    private final Caseload caseload;
    private final Tasks tasks;

    Work(Caseload caseload, Tasks tasks) {
        this.caseload = caseload;
        this.tasks = tasks;
    }

    CaseRow state(ClientId client, List<Task> tasks, Passage passage) {
        return caseload.one(client, tasks, passage);
    }

    List<Task> tasks(ClientId client, Passage passage) {
        return tasks.of(client, passage);
    }
}
