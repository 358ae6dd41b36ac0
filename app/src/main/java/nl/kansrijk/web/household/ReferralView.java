package nl.kansrijk.web.household;

import java.util.List;
import nl.kansrijk.web.Lists;

/** Help that a desk was asked for: what and by whom, the code, how far, and what it can become. */
public record ReferralView(String path, String about, String code, String status, List<Lists.Fact> steps) {
    public ReferralView {
        steps = List.copyOf(steps);
    }
}
