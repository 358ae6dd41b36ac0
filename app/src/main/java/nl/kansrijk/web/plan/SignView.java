package nl.kansrijk.web.plan;

import java.util.List;
import nl.kansrijk.web.Field;

/** The plan to sign, how far it is the own choice, and what changed since it was looked at. */
public record SignView(PlanView plan, Field.Radios choice, List<String> since) {
    public SignView {
        since = List.copyOf(since);
    }
}
