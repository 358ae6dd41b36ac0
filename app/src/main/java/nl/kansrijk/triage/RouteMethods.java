package nl.kansrijk.triage;

import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;

/** Tells how routes are advised in an organisation today. Reads nothing of anyone. */
@Component
public class RouteMethods {
    private final RuleSets rules;

    RouteMethods(RuleSets rules) {
        this.rules = rules;
    }

    /** Which version of the table advises in the organisation of who looks; every run keeps the version it was made with. */
    public String version(Passage passage) {
        return rules.inUse(passage.actor().tenant(), DutchTime.day(passage.at()));
    }
}
