package nl.kansrijk.matching.region;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.Speech;
import nl.kansrijk.matching.region.Surveyed.Opening;
import org.springframework.stereotype.Component;

/** Why vacancies stay open and which have too few candidates, with what would help. Figures only. Source: rows 0-03, 3-43. */
@Component
public class Mismatches {
    /** Fewer candidates than this is too few to choose from. */
    public static final int FEW = 5;

    private static final int MOST_GROUPS = 5;
    private final Landscapes landscapes;
    private final Speech speech;

    Mismatches(Landscapes landscapes, Speech speech) {
        this.landscapes = landscapes;
        this.speech = speech;
    }

    /** The three commonest reasons for each of these vacancies, in the order asked; unknown ones are left out. */
    public Asked<List<Mismatch>> reasons(Ground ground, Collection<VacancyId> vacancies) {
        return landscapes.ask(ground).then(surveyed -> {
            var causes = new Causes(surveyed, speech, ground.extent());
            var places = places(surveyed);
            return vacancies.stream()
                    .flatMap(id -> Optional.ofNullable(places.get(id)).stream())
                    .map(causes::of)
                    .toList();
        });
    }

    /** The same for one vacancy alone, at once; empty when it is not open within reach. Leaves one run record. */
    public Optional<Mismatch> reason(Ground ground, VacancyId vacancy) {
        return landscapes.of(ground, vacancy).map(surveyed -> new Causes(surveyed, speech, ground.extent()).of(0));
    }

    /** Vacancies with fewer than five candidates. */
    public Asked<Lacking> withoutCandidates(Ground ground) {
        return landscapes.ask(ground).then(surveyed -> {
            var plots = surveyed.land().plots();
            var by = empty(surveyed).stream()
                    .boxed()
                    .collect(Collectors.partitioningBy(
                            place -> plots.get(place).now().isEmpty(),
                            Collectors.mapping(place -> plots.get(place).vacancy(), Collectors.toList())));
            return new Lacking(by.getOrDefault(true, List.of()), by.getOrDefault(false, List.of()));
        });
    }

    /** Trainings that open vacancies with too few candidates, those that open most of them first. */
    public Asked<List<GroupTraining>> groups(Ground ground) {
        return landscapes.ask(ground).then(surveyed -> {
            var empty = empty(surveyed);
            var groups = new ArrayList<GroupTraining>();
            for (var opening : surveyed.openings())
                if (opening.opener() instanceof Opener.Course) groups.add(group(surveyed, opening, empty));
            return groups.stream()
                    .filter(group -> !group.vacancies().isEmpty())
                    .sorted(Comparator.comparingInt(
                                    (GroupTraining one) -> -one.vacancies().size())
                            .thenComparingInt(one -> -one.people()))
                    .limit(MOST_GROUPS)
                    .toList();
        });
    }

    private static GroupTraining group(Surveyed surveyed, Opening opening, BitSet empty) {
        var people = new BitSet();
        var vacancies = new ArrayList<VacancyId>();
        empty.stream().filter(place -> !opening.pairs().get(place).isEmpty()).forEach(place -> {
            people.or(opening.pairs().get(place));
            vacancies.add(surveyed.land().plots().get(place).vacancy());
        });
        return new GroupTraining(opening.opener(), people.cardinality(), vacancies);
    }

    private static BitSet empty(Surveyed surveyed) {
        var empty = new BitSet();
        var plots = surveyed.land().plots();
        for (int i = 0; i < plots.size(); i++) if (plots.get(i).now().cardinality() < FEW) empty.set(i);
        return empty;
    }

    private static java.util.Map<VacancyId, Integer> places(Surveyed surveyed) {
        var plots = surveyed.land().plots();
        return IntStream.range(0, plots.size())
                .boxed()
                .collect(Collectors.toMap(i -> plots.get(i).vacancy(), i -> i));
    }
}
