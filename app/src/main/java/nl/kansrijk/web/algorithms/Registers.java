package nl.kansrijk.web.algorithms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.instruments.advice.HelpMethods;
import nl.kansrijk.matching.method.Method;
import nl.kansrijk.matching.method.Method.Weight;
import nl.kansrijk.matching.method.Methods;
import nl.kansrijk.shared.ShippedSheet;
import nl.kansrijk.triage.Input;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/**
 * The records for the algorithm register, first versions that the organisation completes. What comes from the code (data, weights,
 * conditions, versions) is filled in, never typed again.
 */
@Component
public class Registers {
    private final Methods matching;
    private final HelpMethods help;

    Registers(Methods matching, HelpMethods help) {
        this.matching = matching;
        this.help = help;
    }

    /** The day, the name of the organisation and the version of its table of routes; the last two are empty for who is not inside. */
    public record Asked(LocalDate day, String organisation, String routes) {
        /** By somebody who is not inside, or about what is the same in every organisation. */
        public static Asked by(String organisation, LocalDate day) {
            return new Asked(day, organisation, "");
        }
    }

    /** The record of a function. */
    public RegisterRecord of(Algorithm algorithm, Asked asked, Words words) {
        var day = asked.day();
        var organisation = asked.organisation();
        var values = new EnumMap<RegisterField, String>(RegisterField.class);
        for (var field : RegisterField.values()) values.put(field, text(algorithm, field, words));
        values.putAll(standing(algorithm, day));
        values.put(RegisterField.ORGANIZATION, organisation);
        values.put(
                RegisterField.CONTACT, organisation.isEmpty() ? "" : words.say("register.all.contact", organisation));
        values.put(RegisterField.DATA, data(algorithm, day, words));
        values.put(RegisterField.TECHNICAL_OPERATION, working(algorithm, asked, words));
        return new RegisterRecord(values);
    }

    /** The characteristics of a person that it uses, in words. */
    List<String> used(Algorithm algorithm, LocalDate day, Words words) {
        return switch (algorithm) {
            case ROUTE -> names(Arrays.stream(Input.values()).flatMap(one -> one.sources().stream()), words);
            case HELP -> names(help.characteristics().stream(), words);
            case MATCHING -> names(matching.on(day).data().used().stream(), words);
        };
    }

    private static String text(Algorithm algorithm, RegisterField field, Words words) {
        return Stream.of("register." + algorithm + ".", "register.all.")
                .map(start -> start + field.code())
                .filter(words::knows)
                .findFirst()
                .map(words::say)
                .orElse("");
    }

    private static Map<RegisterField, String> standing(Algorithm algorithm, LocalDate day) {
        return ShippedSheet.rows("/algorithms/records.csv").stream()
                .filter(row -> row.getField("function").equals(algorithm.name()))
                .filter(row -> !LocalDate.parse(row.getField("from")).isAfter(day))
                .max(Comparator.comparing(row -> LocalDate.parse(row.getField("from"))))
                .map(row -> Stream.of(
                                RegisterField.STATUS, RegisterField.START_DATE, RegisterField.PUBLICATION_CATEGORY)
                        .collect(Collectors.toMap(field -> field, field -> row.getField(field.code()))))
                .orElse(Map.of());
    }

    private String data(Algorithm algorithm, LocalDate day, Words words) {
        return words.say("register." + algorithm + ".data", String.join(", ", used(algorithm, day, words)));
    }

    private String working(Algorithm algorithm, Asked asked, Words words) {
        var key = "register." + algorithm + ".technical_operation";
        return switch (algorithm) {
            case ROUTE -> words.say(key, asked.routes());
            case HELP -> words.say(key, help.most(asked.day()));
            case MATCHING -> working(matching.on(asked.day()), key, words);
        };
    }

    private static String working(Method method, String key, Words words) {
        return words.say(
                key,
                weights(method.jobForPerson(), words),
                weights(method.personForJob(), words),
                method.conditions().stream()
                        .map(one -> words.say("method.criterion." + one))
                        .collect(Collectors.joining(", ")),
                method.software());
    }

    private static String weights(Collection<Weight> weights, Words words) {
        return weights.stream()
                .map(one -> words.say("method.aspect." + one.aspect()) + " " + one.weight())
                .collect(Collectors.joining(", "));
    }

    private static List<String> names(Stream<String> codes, Words words) {
        return codes.map(code -> words.say("characteristic." + code))
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }
}
