package nl.kansrijk.matching;

import java.util.Map;
import java.util.stream.Collectors;
import nl.kansrijk.engine.Counters;
import nl.kansrijk.matching.Shortlist.Tally;
import nl.kansrijk.shared.TenantId;

/** How many people one question reaches, counted once, apart for each owner organisation. Figures, never persons. */
record Headcount(Map<Integer, Counters> byOwner, LanguageBar bar) {
    Headcount {
        byOwner = Map.copyOf(byOwner);
    }

    Tally tally() {
        return tally(byOwner.values().stream().reduce(Counters.NONE, Counters::plus));
    }

    /** How many belong to these weeks, per owner. */
    Map<TenantId, Integer> spread(int weeks) {
        return byOwner.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> new TenantId(entry.getKey()),
                        entry -> tally(entry.getValue()).at(weeks)));
    }

    private static Tally tally(Counters counted) {
        return new Tally(counted.inReach(), counted.now(), counted.within4(), counted.within12(), counted.askFirst());
    }
}
