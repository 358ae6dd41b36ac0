package nl.kansrijk.engine.columns;

/** Of whom someone is and how openly shared, with the note kept beside it. */
public record Noted(Owned owned, Note note) {}
