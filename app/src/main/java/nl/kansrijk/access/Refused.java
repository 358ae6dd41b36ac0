package nl.kansrijk.access;

import nl.kansrijk.access.Decision.Refusal;

/**
 * The gate stayed shut. Already written to the audit log. Pages answer it as an unknown address, so that nobody learns
 * that a person exists; only a refusal by relation inside the own organisation may lead to the emergency door.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Refusal why;

    Refused(Refusal why) {
        super("refused: " + why);
        this.why = why;
    }

    /** Why, for the page that offers the emergency door. */
    public Refusal why() {
        return why;
    }
}
