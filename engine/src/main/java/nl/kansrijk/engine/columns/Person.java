package nl.kansrijk.engine.columns;

import java.util.UUID;

/** A person as the columns take it: who, where, of whom, how openly shared, what is met, which skills, and a note. */
public record Person(UUID id, Spot spot, Owned owned, Meets meets, Skillset skills, Note note) implements Found {
    /** Without a note. */
    public Person(UUID id, Spot spot, Owned owned, Meets meets, Skillset skills) {
        this(id, spot, owned, meets, skills, Note.NONE);
    }

    @Override
    public Noted noted() {
        return new Noted(owned, note);
    }
}
