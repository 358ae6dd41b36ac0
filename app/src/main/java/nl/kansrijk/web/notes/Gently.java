package nl.kansrijk.web.notes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.notes.Notes;
import nl.kansrijk.casework.notes.Notes.Written;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.rest.RestNow;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Nobody pushes who rests: what the client would read about work or a duty is stopped once, and goes on only with a reason, which
 * colleagues read. Source: rows 2-31, X-10.
 */
@Component
class Gently {
    private static final Reason PUSH = Reason.of("note.push");
    private final RestNow now;
    private final Notes notes;
    private final Words dutch;

    Gently(RestNow now, Notes notes, MessageSource messages) {
        this.now = now;
        this.notes = notes;
        this.dutch = new Words(messages, Locale.of("nl"));
    }

    boolean rests(ClientId client, Passage passage) {
        return now.of(client, passage).isPresent();
    }

    /** What was to be kept, and what came of it. */
    record Tried(Notes.Draft draft, Written written) {}

    /** Keeps it in this step, unless a push asks for a reason first; a reason is kept in a note that is not shared, once. */
    Tried keep(ClientId client, NoteForm form, Function<Notes.Draft, Written> step, Passage passage) {
        var draft = read(client, form, passage);
        var written = step.apply(draft);
        if (written instanceof Written.Kept && pushes(draft.warnings())) {
            var number = UUID.nameUUIDFromBytes(("push:" + draft.form()).getBytes(StandardCharsets.UTF_8));
            notes.write(client, Notes.Draft.of(dutch.say("note.push.kept", form.why()), true, number), passage);
        }
        return new Tried(draft, written);
    }

    /** With what is told of it first; without a reason a push is never kept. */
    private Notes.Draft read(ClientId client, NoteForm form, Passage passage) {
        var draft = form.draft(DutchTime.day(passage.at()));
        if (!form.pushes() || !rests(client, passage)) return draft;
        var told = draft.telling(List.of(PUSH));
        return form.why().isEmpty() ? told.asked() : told;
    }

    /** Whether a push is among what is told. */
    static boolean pushes(List<Reason> told) {
        return told.contains(PUSH);
    }
}
