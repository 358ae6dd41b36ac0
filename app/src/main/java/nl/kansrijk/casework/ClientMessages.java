package nl.kansrijk.casework;

import java.time.Instant;
import java.util.List;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a client wrote to the contact person. Each message is a task as well; here the client reads the own words again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClientMessages {
    /** The reason of the task that a message is. */
    public static final String KEY = "task.client-message";

    private static final int MOST = 100;
    private final TaskTable table;

    ClientMessages(TaskTable table) {
        this.table = table;
    }

    /** One message, as it was kept. */
    public record Written(String words, Instant at) {}

    /** The newest hundred, newest first. Errors: IllegalArgumentException when the passage is about someone else. */
    public List<Written> of(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        passage.shown(passage.actor().tenant(), client, DataGroup.WORK);
        return table.written(client, KEY, MOST);
    }
}
