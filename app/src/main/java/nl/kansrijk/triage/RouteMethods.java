package nl.kansrijk.triage;

import org.springframework.stereotype.Component;

/** Tells how routes are advised today. Reads memory only, and nothing of anyone. */
@Component
public class RouteMethods {
    private final RuleSets rules;

    RouteMethods(RuleSets rules) {
        this.rules = rules;
    }

    /** Which version of the table advises now; every run keeps the version it was made with. */
    public String version() {
        return rules.current().version();
    }
}
