package nl.kansrijk.matching.exploring;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.Passage;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Mastery;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.matching.translation.Numbers;
import org.springframework.stereotype.Component;

/** Counts in which sectors a competency is asked. */
@Component
class Countings {
    private final Index index;
    private final Numbers numbers;

    Countings(Index index, Numbers numbers) {
        this.index = index;
        this.numbers = numbers;
    }

    /** Every competency that an open vacancy asks, those in most sectors first. */
    List<Counting> of(Supply person, Passage passage) {
        var jobs = index.vacancies(Index.numbers(passage.reach().sources()));
        return jobs.stream()
                .flatMap(job -> job.asked().competencies().keySet().stream())
                .distinct()
                .map(code -> new Counting(code, has(person, code), sectors(code, jobs)))
                .sorted(Comparator.comparingInt((Counting one) -> -one.sectors().size())
                        .thenComparing(Counting::competency))
                .toList();
    }

    private static boolean has(Supply person, int competency) {
        var mastery = person.abilities().competencies().get(competency);
        return mastery == Mastery.GOOD || mastery == Mastery.SUFFICIENT;
    }

    private Map<String, Long> sectors(int competency, Collection<Demand> jobs) {
        var counted = jobs.stream()
                .filter(job -> job.asked().competencies().containsKey(competency))
                .flatMap(this::sector)
                .collect(Collectors.groupingBy(sector -> sector, Collectors.counting()));
        var sorted = new LinkedHashMap<String, Long>();
        counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> sorted.put(one.getKey(), one.getValue()));
        return sorted;
    }

    private Stream<String> sector(Demand job) {
        var known = job.trade().sector();
        return known.isPresent() ? Stream.of(numbers.sector(known.getAsInt())) : Stream.empty();
    }
}
