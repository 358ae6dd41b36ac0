package nl.kansrijk.profile;

import nl.kansrijk.profile.Statement.Fact;

/**
 * How much something that is known weighs on a client: one rule for every page that says how it goes. Heavy is a life domain on
 * the second step, a big worry of the client about one, or debts, also when someone helps with them. Sources: domain c.6, row 0-35.
 */
public enum Burden {
    /** Nothing to be careful about. */
    NONE,
    HEAVY,
    /** Cannot wait. */
    ACUTE;

    private static final int HARD = 2;
    private static final int BIG_WORRY = 4;

    /** How much this weighs. */
    public static Burden of(Fact fact) {
        if (fact.acute()) return ACUTE;
        boolean heavy = switch (fact.value()) {
            case Value.Code(String code) -> fact.characteristic().equals("DEBT_STATUS") && !code.equals("NONE");
            case Value.Level(int step) ->
                fact.characteristic().equals("LD_WORRY")
                        ? step >= BIG_WORRY
                        : fact.characteristic().startsWith("LD_") && fact.item().isEmpty() && step <= HARD;
            default -> false;
        };
        return heavy ? HEAVY : NONE;
    }

    /** Whether this weighs on money. */
    public static boolean onMoney(Fact fact) {
        boolean money = fact.about("LD_FIN", "")
                || fact.about("LD_WORRY", "FIN")
                || fact.characteristic().equals("DEBT_STATUS");
        return money && of(fact) != NONE;
    }
}
