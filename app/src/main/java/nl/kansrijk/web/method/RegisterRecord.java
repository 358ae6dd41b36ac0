package nl.kansrijk.web.method;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.matching.method.Method;
import nl.kansrijk.matching.method.Method.Weight;
import nl.kansrijk.web.Words;

/**
 * The record of matching for the algorithm register, a first version that the organisation completes. What comes from the
 * code (weights, conditions, data, version) is filled in, never typed again. Empty: nothing is known yet, and it says so.
 */
record RegisterRecord(Map<RegisterField, String> values) {
    private static final String OPEN = "register.open";

    static RegisterRecord of(Method method, String organisation, Words words) {
        var values = new EnumMap<RegisterField, String>(RegisterField.class);
        for (var field : RegisterField.values()) values.put(field, value(field, method, organisation, words));
        return new RegisterRecord(values);
    }

    private static String value(RegisterField field, Method method, String organisation, Words words) {
        return switch (field) {
            case ORGANISATIE -> organisation;
            case CONTACTGEGEVENS, DOEL_EN_IMPACT -> words.say(key(field), organisation);
            case GEGEVENS -> words.say(key(field), traits(method, words));
            case TECHNISCHE_WERKING ->
                words.say(
                        key(field),
                        weights(method.jobForPerson().stream(), words),
                        weights(method.personForJob().stream(), words),
                        MethodWords.names(method.conditions(), words));
            case VERSIE -> words.say(key(field), method.software());
            default -> words.say(words.knows(key(field)) ? key(field) : OPEN);
        };
    }

    private static String key(RegisterField field) {
        return "register.value." + field.code();
    }

    private static String traits(Method method, Words words) {
        return method.data().used().stream()
                .map(code -> words.say("characteristic." + code))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String weights(Stream<Weight> weights, Words words) {
        return weights.map(one -> words.say("method.aspect." + one.aspect()) + " " + one.weight())
                .collect(Collectors.joining(", "));
    }

    /** By the names in the file, in the order of the register. */
    Map<String, String> byName() {
        var named = new LinkedHashMap<String, String>();
        values.forEach((field, value) -> named.put(field.code(), value));
        return named;
    }
}
