package nl.kansrijk.casework;

import java.util.List;
import java.util.Map;

/**
 * One page of a caseload as it is shown.
 *
 * @param found how many clients the filter leaves, over all pages
 * @param counters how many clients are in each state, over the whole caseload; states without clients are left out
 * @param labels the own labels with how many clients have each, by name
 */
public record CaseList(List<CaseRow> rows, int found, Map<WorkState, Integer> counters, Map<String, Integer> labels) {
    public CaseList {
        rows = List.copyOf(rows);
        counters = Map.copyOf(counters);
        labels = Map.copyOf(labels);
    }

    /** How many clients the caseload has. */
    public int total() {
        return counters.values().stream().mapToInt(Integer::intValue).sum();
    }
}
