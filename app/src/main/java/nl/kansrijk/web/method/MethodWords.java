package nl.kansrijk.web.method;

import java.util.List;
import nl.kansrijk.matching.method.Method;
import nl.kansrijk.matching.method.Method.Weight;
import nl.kansrijk.taxonomy.RuleParameter;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.algorithms.RegisterRecord;
import nl.kansrijk.web.method.MethodView.Rule;

/** Puts the method into plain words. */
final class MethodWords {
    private static final int PERMILLE_IN_PERCENT = 10;

    private MethodWords() {}

    static MethodView view(Method method, RegisterRecord register, Words words) {
        return new MethodView(
                weights(method.jobForPerson(), words),
                weights(method.personForJob(), words),
                all(method.conditions(), words),
                all(method.criteria(), words),
                traits(method.data().used(), words),
                traits(method.data().neverUsed(), words),
                method.rules().stream().map(rule -> rule(rule, words)).toList(),
                register.values().entrySet().stream()
                        .map(one -> new Lists.Fact(
                                words.say("register.field." + one.getKey().code()),
                                one.getValue().isEmpty() ? words.say("register.open") : one.getValue()))
                        .toList());
    }

    private static List<Lists.Fact> weights(List<Weight> weights, Words words) {
        return weights.stream()
                .map(one -> new Lists.Fact(words.say("method.aspect." + one.aspect()), words.number(one.weight())))
                .toList();
    }

    private static List<String> all(List<String> criteria, Words words) {
        return criteria.stream()
                .map(one -> words.say("method.criterion." + one))
                .toList();
    }

    private static List<String> traits(List<String> codes, Words words) {
        return codes.stream()
                .map(code -> words.say("characteristic." + code))
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private static Rule rule(RuleParameter rule, Words words) {
        long value = rule.unit().equals("permille") ? rule.value() / PERMILLE_IN_PERCENT : rule.value();
        return new Rule(
                words.say("method.rule." + rule.key(), value),
                words.say(
                        "method.since",
                        words.shortDay(rule.validFrom()),
                        words.say("method.certainty." + rule.certainty())));
    }
}
