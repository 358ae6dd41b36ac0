package nl.kansrijk.matching.exploring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.taxonomy.Occupation;
import nl.kansrijk.taxonomy.OccupationCode;
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

    /** What lies near, and what lies farther but training leads to. */
    record Found(List<Within> within, List<Within> learnable) {}

    /**
     * What lies near, what the person wants, and every other kind of work of which a vacancy nearby fits as things are; what
     * is liked comes forward.
     */
    Found around(View view, Set<Occupation> known, Map<Integer, List<Demand>> open) {
        var counted = counted(open, view.person());
        var near = lookout.around(view, known);
        var already = codes(near);
        var more = Stream.concat(wished(view), fitting(counted).filter(work -> !known.contains(work)))
                .distinct()
                .filter(work -> !already.contains(work.code()))
                .map(work -> lookout.within(work, view));
        var within = Stream.concat(near.stream(), more)
                .map(work -> counted(work, counted))
                .sorted(Comparator.comparingInt(work -> -(work.near() + liked(work, view))))
                .toList();
        var there = codes(within);
        var learnable = lookout.learnable(view, known).stream()
                .filter(work -> !there.contains(work.occupation()))
                .map(work -> counted(work, counted))
                .toList();
        return new Found(within, learnable);
    }

    private static Set<OccupationCode> codes(List<Within> some) {
        return some.stream().map(Within::occupation).collect(Collectors.toSet());
    }

    /** Also what was done before: the own wish is never left out. */
    private Stream<Occupation> wished(View view) {
        return view.person().wishes().occupations().stream().sorted().flatMap(this::work);
    }

    private Stream<Occupation> fitting(Map<Integer, Within.Openings> counted) {
        return counted.entrySet().stream()
                .filter(one -> one.getValue().fitting() > 0)
                .map(Map.Entry::getKey)
                .sorted()
                .flatMap(this::work);
    }

    private Stream<Occupation> work(int number) {
        return occupations.find(numbers.occupation(number)).stream();
    }

    private Within counted(Within work, Map<Integer, Within.Openings> counted) {
        return work.counted(counted.getOrDefault(occupations.number(work.occupation()), Within.Openings.NONE));
    }

    private static int liked(Within work, View view) {
        return work.liked().isEmpty() ? 0 : view.rules().liked();
    }

    /** One kind of work with these vacancies. */
    Within one(Occupation work, View view, List<Demand> jobs) {
        return lookout.within(work, view).counted(onTheWay.counted(jobs, view.person()));
    }

    /** The trainings on offer for such work, the shortest first. */
    List<Training> serving(Occupation work, View view) {
        return lookout.serving(work, view);
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
