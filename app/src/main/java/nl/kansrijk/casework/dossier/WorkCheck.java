package nl.kansrijk.casework.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.dossier.Dossier.NoteCopy;
import nl.kansrijk.casework.dossier.Dossier.TaskCopy;
import nl.kansrijk.casework.notes.Note;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;

/** Checks the tasks and notes of a file that comes in, one by one. */
@Component
class WorkCheck {
    private final DossierTable table;

    WorkCheck(DossierTable table) {
        this.table = table;
    }

    /** Each one that cannot come in with its number, from 1; empty when nothing is wrong. */
    List<Reason> wrong(Dossier dossier, Predicate<Task> sayable) {
        var wrong = new ArrayList<Reason>();
        var seen = new HashSet<>(table.taken(numbers(dossier)));
        for (int i = 0; i < dossier.tasks().size(); i++) {
            var number = Integer.toString(i + 1);
            against(dossier.tasks().get(i), dossier, seen, sayable).ifPresent(key -> wrong.add(at(key, number)));
        }
        for (int i = 0; i < dossier.notes().size(); i++) {
            var number = Integer.toString(i + 1);
            against(dossier.notes().get(i), seen).ifPresent(key -> wrong.add(at(key, number)));
        }
        return wrong;
    }

    private static List<UUID> numbers(Dossier dossier) {
        return Stream.concat(
                        dossier.tasks().stream().map(TaskCopy::id),
                        dossier.notes().stream().map(NoteCopy::id))
                .toList();
    }

    /** Seen: what is here and what came before this one; this one is added. */
    private static Optional<String> against(TaskCopy one, Dossier dossier, Set<UUID> seen, Predicate<Task> sayable) {
        if (!seen.add(one.id())) return Optional.of("dossier.wrong.task.twice");
        return sayable.test(task(one, dossier)) ? Optional.empty() : Optional.of("dossier.wrong.task");
    }

    private static Optional<String> against(NoteCopy one, Set<UUID> seen) {
        if (!seen.add(one.id())) return Optional.of("dossier.wrong.note.twice");
        return one.words().length() > Note.LONGEST ? Optional.of("dossier.wrong.note") : Optional.empty();
    }

    private static Task task(TaskCopy one, Dossier dossier) {
        return new Task(
                one.id(),
                new ClientId(dossier.profile().who().client()),
                Optional.empty(),
                one.kind(),
                one.due(),
                new Reason(one.key(), one.facts()),
                one.done());
    }

    private static Reason at(String key, String number) {
        return new Reason(key, Map.of("number", number));
    }
}
