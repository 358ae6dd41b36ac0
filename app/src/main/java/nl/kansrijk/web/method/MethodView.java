package nl.kansrijk.web.method;

import java.util.List;
import nl.kansrijk.web.Lists;

/** How matching works: weights of both sides, conditions, criteria, what is used and never used, rules, and the register. */
public record MethodView(
        List<Lists.Fact> jobForPerson,
        List<Lists.Fact> personForJob,
        List<String> conditions,
        List<String> criteria,
        List<String> used,
        List<String> neverUsed,
        List<Rule> rules,
        List<Lists.Fact> register) {
    public MethodView {
        jobForPerson = List.copyOf(jobForPerson);
        personForJob = List.copyOf(personForJob);
        conditions = List.copyOf(conditions);
        criteria = List.copyOf(criteria);
        used = List.copyOf(used);
        neverUsed = List.copyOf(neverUsed);
        rules = List.copyOf(rules);
        register = List.copyOf(register);
    }

    /** A number of the rules in a sentence, since when, and whose choice it is. */
    public record Rule(String text, String since) {}
}
