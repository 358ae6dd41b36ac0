package nl.kansrijk.taxonomy;

/**
 * An occupation. Isco: group of ISCO-08 with 1 to 4 digits; sector: section letter of SBI 2008; both empty when the
 * source does not say.
 */
public record Occupation(OccupationCode code, int number, Wording wording, String isco, String sector) {
    /** What can be reached in weeks: work that asks no more schooling than this. */
    public static final int IN_WEEKS = 2;

    /** How much schooling it usually asks: 1 none, 2 some, 3 years of a trade, 4 a university. Source: skill levels of ISCO-08. */
    public int schooling() {
        return switch (isco.isEmpty() ? '0' : isco.charAt(0)) {
            case '1', '2' -> 4;
            case '3' -> 3;
            case '9' -> 1;
            default -> IN_WEEKS;
        };
    }
}
