package nl.kansrijk.engine.columns;

import java.util.UUID;

/** A person as the columns take it: who, where, of whom, how openly shared, what is met and which skills. */
public record Person(UUID id, Spot spot, Owned owned, Meets meets, Skillset skills) {}
