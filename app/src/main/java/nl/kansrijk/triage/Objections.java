package nl.kansrijk.triage;

import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Any advice reckoned again, for who handles an objection. Nothing is changed by it. Source: domain b.1, k.3 number 21. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Objections {
    private final RunTable runs;
    private final Triage triage;

    Objections(RunTable runs, Triage triage) {
        this.runs = runs;
        this.triage = triage;
    }

    /** An advice as it was made, and what its version says today of what was known then. */
    public record Replayed(TriageRun run, Advice again) {
        /** Whether both are the same in every part. */
        public boolean same() {
            return run.advice().equals(again);
        }
    }

    /** Whose advice this is; nothing of it is read. Empty when it is not of the own organisation. */
    public Optional<ClientId> whose(UUID run, Passage passage) {
        return runs.whose(run, passage.actor().tenant());
    }

    /** One advice about this client. Errors: IllegalArgumentException when the passage is about someone else. */
    public Optional<Replayed> again(ClientId client, UUID run, Passage passage) {
        passage.mustBeAbout(client);
        if (!passage.readable().contains(DataGroup.TRIAGE_LOG)) return Optional.empty();
        var found = runs.of(client).stream().filter(one -> one.id().equals(run)).findFirst();
        found.ifPresent(
                one -> passage.shown(passage.actor().tenant(), client, DataGroup.TRIAGE_LOG, DataGroup.OBJECTION));
        return found.map(one -> new Replayed(one, triage.replay(one)));
    }
}
