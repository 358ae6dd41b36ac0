package nl.kansrijk.casework.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.casework.advice.OpenQuestions;
import nl.kansrijk.casework.dossier.Dossier.NoteCopy;
import nl.kansrijk.casework.dossier.Dossier.TaskCopy;
import nl.kansrijk.casework.notes.Notes;
import nl.kansrijk.intake.TalkCopies;
import nl.kansrijk.profile.FileCopies;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes whole files to take along, and brings them in. Everything is checked before anything is kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Dossiers {
    private final FileCopies files;
    private final TalkCopies talks;
    private final Work work;
    private final WorkCheck check;
    private final DossierTable table;

    Dossiers(FileCopies files, TalkCopies talks, Work work, WorkCheck check, DossierTable table) {
        this.files = files;
        this.talks = talks;
        this.work = work;
        this.check = check;
        this.table = table;
    }

    /** The daily work around a client. */
    @Component
    record Work(Tasks tasks, Notes notes, OpenQuestions questions) {}

    /**
     * The file as JSON, as far as who looks may read it; empty when it is not known who it is about. Errors:
     * IllegalArgumentException when the passage is about someone else.
     */
    public Optional<String> write(ClientId client, String issuer, Passage passage) {
        return files.of(client, passage)
                .map(profile -> new Dossier(
                        Dossier.SCHEMA,
                        Dossier.VERSION,
                        passage.at(),
                        issuer,
                        profile,
                        talks.of(client, passage),
                        tasks(client, passage),
                        notes(client, passage)))
                .map(DossierFile::write);
    }

    /**
     * Brings a file in, in the caseload of this colleague when there is one. {@code sayable}: whether this house has words for a
     * task; a task that nobody could read is refused.
     */
    public Brought bring(String text, Optional<UserId> guide, Predicate<Task> sayable, Passage passage) {
        return switch (DossierFile.read(text)) {
            case DossierFile.Read.Wrong(var why) -> Brought.Refused.of(why);
            case DossierFile.Read.Fine(var dossier) -> {
                var wrong = new ArrayList<>(files.against(dossier.profile(), passage));
                wrong.addAll(talks.against(dossier.talks()));
                wrong.addAll(check.wrong(dossier, sayable));
                yield wrong.isEmpty() ? in(dossier, guide, passage) : Brought.Refused.of(wrong);
            }
        };
    }

    private Brought in(Dossier dossier, Optional<UserId> guide, Passage passage) {
        var client = new ClientId(dossier.profile().who().client());
        files.bring(dossier.profile(), guide, passage);
        talks.bring(client, dossier.talks(), passage);
        dossier.tasks().forEach(task -> table.add(client, task, guide, passage));
        dossier.notes().forEach(note -> table.add(client, note, passage));
        return new Brought.In(
                client,
                dossier.profile().said().size(),
                dossier.talks().size(),
                dossier.profile().shielded());
    }

    private List<TaskCopy> tasks(ClientId client, Passage passage) {
        if (!passage.readable().contains(DataGroup.WORK)) return List.of();
        return work.tasks().of(client, passage).stream()
                .filter(task -> work.questions().readable(task, passage.readable()))
                .map(task -> new TaskCopy(
                        task.id(),
                        task.kind(),
                        task.due(),
                        task.reason().key(),
                        task.reason().facts(),
                        task.doneAt()))
                .toList();
    }

    private List<NoteCopy> notes(ClientId client, Passage passage) {
        if (!passage.readable().contains(DataGroup.NOTES)) return List.of();
        return work.notes().of(client, passage).stream()
                .map(note -> new NoteCopy(note.thread(), note.words(), note.shared(), note.at()))
                .toList();
    }
}
