package nl.kansrijk.matching.method;

import java.util.List;
import nl.kansrijk.taxonomy.RuleParameter;

/**
 * How matching works at this moment. Weights: per side, in the order they are used; they add up to a hundred. Conditions:
 * ids of what no points buy off. Criteria: ids of what earns points. Used and never used: codes of characteristics.
 * Rules: the numbers with their dates. Software: version, or "source".
 */
public record Method(
        List<Weight> jobForPerson,
        List<Weight> personForJob,
        List<String> conditions,
        List<String> criteria,
        Data data,
        List<RuleParameter> rules,
        String software) {
    public Method {
        jobForPerson = List.copyOf(jobForPerson);
        personForJob = List.copyOf(personForJob);
        conditions = List.copyOf(conditions);
        criteria = List.copyOf(criteria);
        rules = List.copyOf(rules);
    }

    /** How heavily an aspect counts. Range: 0..100. Aspect: lower case, the last part of a text key. */
    public record Weight(String aspect, int weight) {}

    /** Characteristics of a person that matching may use, and those it never uses. */
    public record Data(List<String> used, List<String> neverUsed) {
        public Data {
            used = List.copyOf(used);
            neverUsed = List.copyOf(neverUsed);
        }
    }
}
