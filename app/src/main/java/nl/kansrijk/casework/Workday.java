package nl.kansrijk.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Caseloads;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Kept;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Whose;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What someone has to do, with that of colleagues who are away and are stood in for; and putting off. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Workday {
    private final TaskTable table;
    private final PostponementTable postponements;
    private final Caseloads caseloads;

    Workday(TaskTable table, PostponementTable postponements, Caseloads caseloads) {
        this.table = table;
        this.postponements = postponements;
        this.caseloads = caseloads;
    }

    /** Why a task is put off. Texts: {@code postpone.why.…}. */
    public enum Why {
        CLIENT_ASKED,
        NO_ANSWER,
        OTHERS,
        NO_TIME
    }

    /** A task with why it was put off last, when it was. */
    public record Item(Task task, Optional<Why> postponed) {}

    /** What came of putting off. */
    public sealed interface Postponed {
        /** It is for another day now. */
        record Done(Task task) implements Postponed {}

        /** What is urgent cannot wait. */
        record Urgent() implements Postponed {}

        /** Not known here, or done already. */
        record Unknown() implements Postponed {}
    }

    /** Everything open of who looks and of who is stood in for: urgent first, then who waits for a call, then by day. */
    public List<Item> of(Passage passage) {
        var all = new ArrayList<>(table.openOfOwner(passage.actor().user()));
        all.addAll(stoodInFor(passage));
        var why = postponements.last(all.stream().map(Task::id).toList());
        all.forEach(task -> passage.shown(passage.actor().tenant(), task.client(), DataGroup.WORK));
        return all.stream()
                .sorted(Comparator.comparing((Task task) -> task.kind() != Task.Kind.URGENT)
                        .thenComparing(task -> task.kind() != Task.Kind.CALL)
                        .thenComparing(Task::due)
                        .thenComparing(Task::id))
                .map(task -> new Item(task, Optional.ofNullable(why.get(task.id()))))
                .toList();
    }

    /** What who looks finished today, last first. */
    public List<Task> done(Passage passage) {
        var today = DutchTime.day(passage.at());
        var since = today.atStartOfDay(DutchTime.ZONE).toInstant();
        var done = table.doneBy(passage.actor().user(), since);
        done.forEach(task -> passage.shown(passage.actor().tenant(), task.client(), DataGroup.WORK));
        return done;
    }

    /** Puts a task off to a later day. Errors: IllegalArgumentException when the passage is about someone else. */
    public Postponed postpone(ClientId client, UUID id, LocalDate to, Why why, Passage passage) {
        passage.mustBeAbout(client);
        var found = table.find(id).filter(task -> task.open() && task.client().equals(client));
        if (found.isEmpty()) return new Postponed.Unknown();
        var task = found.get();
        passage.shown(passage.actor().tenant(), client, DataGroup.WORK);
        if (task.kind() == Task.Kind.URGENT) return new Postponed.Urgent();
        if (postponements.move(task, to, passage) != 1) return new Postponed.Unknown();
        postponements.add(task, to, why, passage);
        return new Postponed.Done(task);
    }

    /** Tasks that lie with colleagues who are away; those of a client who was handed over moved along already. */
    private List<Task> stoodInFor(Passage passage) {
        Map<ClientId, Kept> lent = new HashMap<>();
        for (var kept : caseloads.of(Whose.STANDING_IN, passage))
            if (kept.lent().filter(to -> to.to().equals(passage.actor().user())).isPresent())
                lent.put(kept.client(), kept);
        return table.openOf(lent.keySet()).stream()
                .filter(task -> ofGuide(task, lent.get(task.client())))
                .toList();
    }

    private static boolean ofGuide(Task task, @org.jspecify.annotations.Nullable Kept kept) {
        return kept != null && kept.guide().isPresent() && task.owner().equals(kept.guide());
    }
}
