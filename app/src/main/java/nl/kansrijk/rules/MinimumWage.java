package nl.kansrijk.rules;

import java.util.Optional;

/** Which minimum wage someone has: that of adults, or a share of it at a lower age. */
public enum MinimumWage {
    ADULT(""),
    AGE_20("20"),
    AGE_19("19"),
    AGE_18("18"),
    AGE_17("17"),
    AGE_16("16"),
    AGE_15("15"),
    LEARNING_20("bbl.20"),
    LEARNING_19("bbl.19"),
    LEARNING_18("bbl.18");

    private final String part;

    MinimumWage(String part) {
        this.part = part;
    }

    /** Key of the rule with the share; empty for the whole. */
    Optional<String> key() {
        return part.isEmpty() ? Optional.empty() : Optional.of("wml.youth." + part);
    }
}
