package nl.kansrijk.matching.exploring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kansrijk.engine.Bridge;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.engine.Weights;
import nl.kansrijk.engine.Wishes;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.matching.exploring.Within.Closing;
import nl.kansrijk.matching.exploring.Within.Wished;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.matching.translation.Tastes;
import nl.kansrijk.taxonomy.Occupation;
import nl.kansrijk.taxonomy.SkillCode;
import org.springframework.stereotype.Component;

/** Holds every occupation against someone and keeps those within reach. */
@Component
class Lookout {
    /** Kinds of work in one look. */
    private static final int MOST = 60;

    private final Index index;
    private final Works works;
    private final OwnWork own;
    private final Numbers numbers;
    private final Tastes tastes;

    Lookout(Index index, Works works, OwnWork own, Numbers numbers, Tastes tastes) {
        this.index = index;
        this.works = works;
        this.own = own;
        this.numbers = numbers;
        this.tastes = tastes;
    }

    /** What someone likes to do brings such work forward in the list; how near it is stays what it is. */
    private int liked(Occupation work, View view) {
        return tastes.shared(work, view.likes()).isEmpty() ? 0 : view.rules().liked();
    }

    /** The kinds of work within reach, nearest and liked first, without what the person did before or does not want. */
    List<Within> around(View view, Set<Occupation> did) {
        var near = own.near(view.person());
        int level = reach(did);
        return open(view, did, work -> work.schooling() <= level && starts(work, near))
                .filter(one -> one.measure().startsSomewhere())
                .filter(one -> one.measure().near() >= view.rules().near())
                .sorted(Comparator.comparingInt(
                                (Candidate one) -> -(one.measure().near() + liked(one.work(), view)))
                        .thenComparing(one -> one.work().number()))
                .limit(MOST)
                .map(one -> within(one, view))
                .toList();
    }

    /**
     * The kinds of work of which someone knows enough for a first day after training of weeks, however far they lie now; what
     * comes nearest first. Of whom no skill is known nothing is told.
     */
    List<Within> learnable(View view, Set<Occupation> did) {
        if (OwnWork.can(view.person()).isEmpty()) return List.of();
        return open(view, did, work -> work.schooling() <= Occupation.IN_WEEKS)
                .filter(one -> Closings.reaches(one.closing(), view.rules()))
                .sorted(Comparator.comparingInt(
                                (Candidate one) -> -one.closing().near())
                        .thenComparing(one -> one.work().number()))
                .limit(MOST)
                .map(one -> within(one, view))
                .toList();
    }

    /** Every such kind of work, except what was done before or is not wanted. */
    private Stream<Candidate> open(View view, Set<Occupation> did, Predicate<Occupation> such) {
        var all = works.all();
        return all.occupations().stream()
                .filter(work -> !did.contains(work) && such.test(work))
                .map(work -> candidate(work, all, view))
                .filter(one -> !one.measure().unwanted());
    }

    private Candidate candidate(Occupation work, Works.All all, View view) {
        var measure = measure(work, all, view.person());
        return new Candidate(work, measure, closing(work, all, measure, view));
    }

    private Closing closing(Occupation work, Works.All all, Measure now, View view) {
        var chosen = Closings.chosen(now, view);
        if (chosen.isEmpty()) return Closing.NONE;
        var learned = chosen.stream().flatMap(one -> one.skills().stream()).toList();
        return Closings.of(
                chosen, measure(work, all, Learned.with(view.person(), learned)).near(), view);
    }

    private boolean starts(Occupation work, Set<SkillCode> near) {
        return works.essential(work.code()).stream().anyMatch(near::contains);
    }

    /** The most schooling that work may ask: what can be reached in weeks, or what was asked in work done before. */
    private static int reach(Collection<Occupation> did) {
        return Math.max(
                Occupation.IN_WEEKS,
                did.stream().mapToInt(Occupation::schooling).max().orElse(0));
    }

    private record Candidate(Occupation work, Measure measure, Closing closing) {}

    /** One kind of work, near or far. */
    Within within(Occupation work, View view) {
        return within(candidate(work, works.all(), view), view);
    }

    private Within within(Candidate one, View view) {
        return new Within(
                one.work().code(),
                one.work().sector(),
                one.measure().near(),
                one.measure().sorted(numbers),
                view.resting() ? Closing.NONE : one.closing(),
                Within.Openings.NONE,
                wished(one.work(), view.person().wishes()),
                tastes.shared(one.work(), view.likes()));
    }

    /** The trainings for such work, the shortest first. */
    List<Training> serving(Occupation work, View view) {
        return view.bridges(works.demand(work, works.all())).stream()
                .sorted(Comparator.comparingInt(Bridge::weeks).thenComparing(Bridge::id))
                .flatMap(one -> Stream.ofNullable(view.offer().trainings().get(one.id())))
                .toList();
    }

    private Measure measure(Occupation work, Works.All all, Supply person) {
        var demand = works.demand(work, all);
        return new Measure(demand, index.region().explain(demand, person, Weights.standard(), List.of()));
    }

    private Wished wished(Occupation work, Wishes wishes) {
        if (wishes.occupations().contains(work.number())) return Wished.WORK;
        var sector = numbers.sectorOf(work.code());
        return sector.isPresent() && wishes.sectors().contains(sector.getAsInt()) ? Wished.SECTOR : Wished.NOT;
    }
}
