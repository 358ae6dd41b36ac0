package nl.kansrijk.engine.columns;

/** A question of a person: which jobs within this area, of these owners, score best for what this person can. */
public record Sought(Person person, Area area, Allowed allowed, Wanted.Pick pick) {}
