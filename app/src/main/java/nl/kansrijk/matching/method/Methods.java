package nl.kansrijk.matching.method;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.kansrijk.engine.Aspect;
import nl.kansrijk.engine.Weights;
import nl.kansrijk.matching.method.Method.Data;
import nl.kansrijk.matching.method.Method.Weight;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.taxonomy.RuleParameter;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.stereotype.Component;

/** Tells how matching works today. Reads memory only, and nothing of anyone. */
@Component
public class Methods {
    private static final List<String> RULES = List.of(
            "matching.dayOne",
            "matching.learnWeeks.long",
            "matching.recognisedShare",
            "matching.fewestSkills",
            "matching.exploreNear",
            "matching.answerDays",
            "privacy.kAnonymity");

    private final Characteristics characteristics;
    private final RuleParameters rules;

    Methods(Characteristics characteristics, RuleParameters rules) {
        this.characteristics = characteristics;
        this.rules = rules;
    }

    /** As it works on this day. */
    public Method on(LocalDate day) {
        var told = Everything.explained();
        return new Method(
                weights(Aspect.Side.TO_JOB),
                weights(Aspect.Side.TO_CLIENT),
                Everything.names(told.conditions()),
                Everything.names(told.merits()),
                new Data(codes(Characteristic::matched), codes(one -> !one.matched())),
                rules(day),
                version());
    }

    private static List<Weight> weights(Aspect.Side side) {
        var used = Weights.standard().aspects();
        return Arrays.stream(Aspect.values())
                .filter(aspect -> aspect.side() == side)
                .map(aspect ->
                        new Weight(aspect.name().toLowerCase(java.util.Locale.ROOT), used.getOrDefault(aspect, 0)))
                .toList();
    }

    private List<String> codes(Predicate<Characteristic> which) {
        return characteristics.all().stream()
                .filter(which)
                .map(Characteristic::code)
                .toList();
    }

    private List<RuleParameter> rules(LocalDate day) {
        return RULES.stream().flatMap(key -> rules.find(key, day).stream()).toList();
    }

    private static String version() {
        var packed = Methods.class.getPackage().getImplementationVersion();
        return packed == null ? "source" : packed;
    }
}
