package nl.kansrijk.engine.columns;

import java.util.UUID;

/** A person by where they stand in the columns. */
record Place(Columns columns, int person) implements Found {
    @Override
    public UUID id() {
        return columns.roster.id(person);
    }

    @Override
    public Noted noted() {
        return new Noted(columns.roster.owned(person), columns.notes.note(person));
    }
}
