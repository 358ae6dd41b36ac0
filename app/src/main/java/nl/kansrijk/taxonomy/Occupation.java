package nl.kansrijk.taxonomy;

/** An occupation. Isco: group of ISCO-08 with 1 to 4 digits, empty when the source does not say. */
public record Occupation(OccupationCode code, int number, Label label, String isco) {}
