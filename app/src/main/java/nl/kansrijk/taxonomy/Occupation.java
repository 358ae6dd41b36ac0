package nl.kansrijk.taxonomy;

/**
 * An occupation. Isco: group of ISCO-08 with 1 to 4 digits; sector: section letter of SBI 2008; both empty when the
 * source does not say.
 */
public record Occupation(OccupationCode code, int number, Wording wording, String isco, String sector) {}
