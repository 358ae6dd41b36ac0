package nl.kansrijk.instruments.advice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.instruments.advice.Need.Because;
import nl.kansrijk.instruments.advice.NeedRule.Found;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ShippedSheet;
import org.springframework.stereotype.Component;

/** What someone needs help with, from what counts in the file. A line about nothing in the catalogue stops the start. */
@Component
class Needs {
    private static final String EXPERIENCE = "KK10";
    private static final int YEARS = 5;
    private static final int MONTHS = 12;
    private static final int WHOLE = 100;
    private final List<NeedRule> rules;

    Needs(Characteristics catalogue) {
        this.rules = ShippedSheet.rows("/instruments/needs.csv").stream()
                .map(row -> new NeedRule(
                        catalogue.get(row.getField("characteristic")).code(),
                        row.getField("item"),
                        row.getField("need"),
                        ShippedSheet.words(row, "values")
                                .map(value -> value.split("="))
                                .collect(Collectors.toMap(value -> value[0], value -> Integer.valueOf(value[1])))))
                .toList();
    }

    /** Codes of the characteristics that are looked at, each once. */
    List<String> characteristics() {
        return rules.stream().map(NeedRule::characteristic).distinct().toList();
    }

    /** By code of the need; each takes the highest degree of what makes it so. */
    Map<String, Need> of(ClientFile file, LocalDate day, Limits limits) {
        var found = Stream.concat(rules.stream().flatMap(rule -> rule.of(file, limits)), littleExperience(file, day));
        var byNeed = found.collect(Collectors.groupingBy(Found::need, TreeMap::new, Collectors.toList()));
        var needs = new TreeMap<String, Need>();
        byNeed.forEach((code, all) -> needs.put(code, need(code, all)));
        return needs;
    }

    private static Need need(String code, List<Found> all) {
        var sorted = all.stream()
                .sorted(Comparator.comparingInt(Found::degree)
                        .reversed()
                        .thenComparing(one -> one.because().said().fact().characteristic())
                        .thenComparing(one -> one.because().said().fact().item()))
                .toList();
        return new Need(
                code,
                sorted.getFirst().degree(),
                sorted.stream().map(Found::because).distinct().toList());
    }

    /** Less than a year of work in the last five, of what was told. */
    private static Stream<Found> littleExperience(ClientFile file, LocalDate day) {
        var told = file.counting("HS_EXP").toList();
        int recent = told.stream()
                .filter(one -> ended(file, one).isAfter(day.minusYears(YEARS)))
                .mapToInt(Needs::months)
                .sum();
        return recent >= MONTHS
                ? Stream.of()
                : told.stream().limit(1).map(one -> new Found(EXPERIENCE, WHOLE, new Because(one, Optional.empty())));
    }

    private static LocalDate ended(ClientFile file, Statement experience) {
        return file.counting("HS_EXP_UNTIL", experience.fact().item())
                .map(said -> said.fact().value())
                .map(value -> value instanceof Value.Day(LocalDate last) ? last : LocalDate.MAX)
                .orElse(LocalDate.MAX);
    }

    private static int months(Statement experience) {
        return experience.fact().value() instanceof Value.Number(var amount) ? amount.intValue() : 0;
    }
}
