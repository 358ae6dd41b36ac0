package nl.kansrijk.engine;

import java.util.Map;
import java.util.Optional;

/**
 * Why a list is short: people within reach, how many meet all conditions, how many fail each condition (one person may
 * fail more), and how many fail that condition alone.
 */
public record WhyEmpty(int inReach, int now, Map<String, Integer> failed, Map<String, Integer> failedOnly) {
    public WhyEmpty {
        failed = Map.copyOf(failed);
        failedOnly = Map.copyOf(failedOnly);
    }

    /** The one condition whose relaxation lets most people in; empty when none alone lets anyone in. */
    public Optional<String> bestRelaxation() {
        return failedOnly.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
