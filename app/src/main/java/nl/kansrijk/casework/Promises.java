package nl.kansrijk.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What clients were promised: each is a task with a day, and each is measured against the day that was told. Source: domain b.3. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Promises {
    private static final int MOST = 8;
    private final PromiseTable promises;
    private final TaskTable tasks;

    Promises(PromiseTable promises, TaskTable tasks) {
        this.promises = promises;
        this.tasks = tasks;
    }

    /** What this client was promised, open first, then what was done last; at most eight. The client may read it too. */
    public List<Promised> of(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        passage.shown(passage.actor().tenant(), client, DataGroup.WORK);
        return promises.of(client, MOST);
    }

    /** Promises something; a task of that day for who promises it. The same form sent twice is one promise. */
    public void make(ClientId client, NewTask asked, Passage passage) {
        make(client, asked, Map.of(), passage);
    }

    /** The same with what it is about, as codes. */
    public void make(ClientId client, NewTask asked, Map<String, String> about, Passage passage) {
        passage.mustBeAbout(client);
        passage.shown(passage.actor().tenant(), client, DataGroup.WORK);
        var facts = new HashMap<>(about);
        facts.put("words", asked.words());
        var task = new Task(
                UUID.randomUUID(),
                client,
                Optional.of(passage.actor().user()),
                Task.Kind.PROMISE,
                asked.due(),
                new Reason(Task.OWN_WORDS, facts),
                Optional.empty());
        tasks.addOnce(task, passage.actor().tenant(), "promise:" + asked.form(), passage.at());
    }
}
