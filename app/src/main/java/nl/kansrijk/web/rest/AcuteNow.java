package nl.kansrijk.web.rest;

import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** Whether something cannot wait for someone today, by the file or by a task, as far as who looks may know. Source: row 0-35. */
@Component
class AcuteNow {
    private final Profiles profiles;
    private final Tasks tasks;

    AcuteNow(Profiles profiles, Tasks tasks) {
        this.profiles = profiles;
        this.tasks = tasks;
    }

    boolean of(ClientId client, Passage passage) {
        return profiles.panels(client, passage).acute()
                || !tasks.pressing(client, passage).urgent().isEmpty();
    }
}
