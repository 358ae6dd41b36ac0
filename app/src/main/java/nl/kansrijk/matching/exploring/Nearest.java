package nl.kansrijk.matching.exploring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.matching.exploring.Lookout.View;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.taxonomy.Occupation;
import nl.kansrijk.taxonomy.Occupations;
import org.springframework.stereotype.Component;

/** Kinds of work around someone with the open vacancies of each, nearest first. */
@Component
class Nearest {
    private final Lookout lookout;
    private final OnTheWay onTheWay;
    private final Occupations occupations;
    private final Numbers numbers;

    Nearest(Lookout lookout, OnTheWay onTheWay, Occupations occupations, Numbers numbers) {
        this.lookout = lookout;
        this.onTheWay = onTheWay;
        this.occupations = occupations;
        this.numbers = numbers;
    }

    /**
     * What lies near, and every other kind of work of which a vacancy nearby fits as things are; what is liked
     * comes forward.
     */
    List<Within> around(View view, Set<Occupation> known, Map<Integer, List<Demand>> open) {
        var counted = counted(open, view.person());
        var near = lookout.around(view, known);
        var already = Stream.concat(
                        near.stream().map(Within::occupation), known.stream().map(Occupation::code))
                .collect(Collectors.toSet());
        var fitting = counted.entrySet().stream()
                .filter(one -> one.getValue().fitting() > 0)
                .map(Map.Entry::getKey)
                .sorted()
                .flatMap(number -> occupations.find(numbers.occupation(number)).stream())
                .filter(work -> !already.contains(work.code()))
                .map(work -> lookout.within(work, view));
        return Stream.concat(near.stream(), fitting)
                .map(work ->
                        work.counted(counted.getOrDefault(occupations.number(work.occupation()), Within.Openings.NONE)))
                .sorted(Comparator.comparingInt(work -> -(work.near() + liked(work, view))))
                .toList();
    }

    private static int liked(Within work, View view) {
        return work.liked().isEmpty() ? 0 : view.rules().liked();
    }

    /** One kind of work with these vacancies. */
    Within one(Occupation work, View view, List<Demand> jobs) {
        return lookout.within(work, view).counted(onTheWay.counted(jobs, view.person()));
    }

    /** How each of these vacancies stands for who looks. */
    List<Nearby> standing(List<Demand> jobs, View view) {
        return onTheWay.of(jobs, view.person(), view.offer(), view.rules().weeks());
    }

    private Map<Integer, Within.Openings> counted(Map<Integer, List<Demand>> open, Supply person) {
        return open.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, jobs -> onTheWay.counted(jobs.getValue(), person)));
    }
}
