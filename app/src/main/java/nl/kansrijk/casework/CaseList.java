package nl.kansrijk.casework;

import java.util.List;
import java.util.Map;

/**
 * A caseload as it is shown.
 *
 * @param counters how many clients are in each state, over the whole caseload; states without clients are left out
 */
public record CaseList(List<CaseRow> rows, Map<WorkState, Integer> counters) {
    public CaseList {
        rows = List.copyOf(rows);
        counters = Map.copyOf(counters);
    }

    /** How many clients the caseload has. */
    public int total() {
        return counters.values().stream().mapToInt(Integer::intValue).sum();
    }
}
