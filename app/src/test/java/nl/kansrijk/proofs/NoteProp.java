package nl.kansrijk.proofs;

import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.notes.Notes;
import org.springframework.stereotype.Component;

/** A note of who guides the person. */
@Component
class NoteProp implements Prop {
    private final Notes notes;

    NoteProp(Notes notes) {
        this.notes = notes;
    }

    @Override
    public Map<String, String> put(Scene scene) {
        var draft = Notes.Draft.of(scene.words("note"), false, UUID.randomUUID());
        return scene.guide(Permission.WRITE_NOTE, passage -> {
            notes.write(scene.client(), draft, passage);
            var note = notes.of(scene.client(), passage).getFirst();
            return Map.of("{note}", note.thread().toString());
        });
    }
}
