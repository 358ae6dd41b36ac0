package nl.kansrijk.web.reckon;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Lists;

/**
 * What a sum comes to, with each step, what is taken for granted and the rules it rests on.
 *
 * @param unknown which rules have no value on that day; then there is nothing else
 */
public record OutcomeView(
        Optional<String> unknown,
        Lists.Fact outcome,
        List<Lists.Fact> steps,
        List<String> assumptions,
        List<Used> used) {
    public OutcomeView {
        steps = List.copyOf(steps);
        assumptions = List.copyOf(assumptions);
        used = List.copyOf(used);
    }

    /** A rule with its value of that day, since when, where it stands and how sure it is. */
    public record Used(String name, String value, String since, String source, String certainty) {}
}
