package nl.kansrijk.employers;

/**
 * Contract and pay. Pay: cents gross per hour, 0 when the employer has not said. Scale: collective agreement and scale in words, may
 * be empty. Source: VUM contract and agreement codes.
 */
public record Terms(Contract contract, Agreement agreement, int payCentsPerHour, String scale, boolean travelRefund) {
    public Terms {
        if (payCentsPerHour < 0 || payCentsPerHour > 20_000)
            throw new IllegalArgumentException("pay is 0..20000 cents");
    }

    /** VUM: B for a fixed term, O for an indefinite one. Words: {@code employers.contract.<name>}. */
    public enum Contract {
        FIXED_TERM,
        INDEFINITE
    }

    /** VUM 01..04. Words: {@code employers.agreement.<name>}. */
    public enum Agreement {
        REGULAR,
        LEARN_JOB,
        VOLUNTARY,
        WORK_EXPERIENCE
    }
}
