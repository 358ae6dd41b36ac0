package nl.kansrijk.triage;

/** What goes along with a route. Names: {@code triage.track.<name>} in the messages. Source: domain e.2 and e.4. */
public enum Track {
    URGENT_TASK,
    AFTERCARE,
    OWN_WISH,
    REMINDER,
    PLAN_IN_HALF_A_YEAR,
    TRAINING_OFFER,
    UWV_ADVICE,
    HEALTH_CHECK,
    BANENAFSPRAAK,
    /** In the table only: stands for the domains that are hard now. */
    DOMAIN,
    DEBT,
    HOUSE,
    HOME,
    MENTAL,
    SUBST,
    /** Any other domain that is hard now. */
    DAILY_LIFE,
    INCOME_CHECK,
    SELF_EFFICACY,
    ORIENTATION,
    MOTIVATIONAL_TALK,
    LANGUAGE,
    CHILDCARE,
    TRAINING_PROPOSAL,
    SILVER_PLATTER,
    SELF_EMPLOYED;

    /** The track for a life domain, such as FIN. */
    static Track of(String domain) {
        return switch (domain) {
            case "FIN" -> DEBT;
            case "HOUSE" -> HOUSE;
            case "HOME" -> HOME;
            case "MENTAL" -> MENTAL;
            case "SUBST" -> SUBST;
            default -> DAILY_LIFE;
        };
    }
}
