package nl.kansrijk.profile.talents;

/** Two situations of different interests; one of them is chosen. */
public record Choice(Situation left, Situation right) {}
