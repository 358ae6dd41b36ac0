package nl.kansrijk.matching.exploring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.kansrijk.engine.Bridge;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.engine.Weights;
import nl.kansrijk.matching.exploring.Within.Closing;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.matching.translation.Bridges.Offer;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.matching.translation.Tastes;
import nl.kansrijk.taxonomy.Occupation;
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

    /** What was looked from: the person, the trainings on offer (none for who rests) and how far to look. */
    record View(Supply person, Offer offer, Rules rules) {
        Set<Integer> likes() {
            return person.wishes().likes();
        }

        List<Bridge> bridges() {
            return offer.bridges().stream()
                    .filter(one -> one.weeks() <= rules.weeks())
                    .toList();
        }
    }

    /** What someone likes to do brings such work forward in the list; how near it is stays what it is. */
    private int liked(Occupation work, View view) {
        return tastes.shared(work, view.likes()).isEmpty() ? 0 : view.rules().liked();
    }

    /** The kinds of work within reach, nearest and liked first, without what the person did before or does not want. */
    List<Within> around(View view, Set<Occupation> did) {
        var all = works.all();
        var near = own.near(view.person());
        int level = reach(did);
        return all.occupations().stream()
                .filter(work -> !did.contains(work) && work.schooling() <= level)
                .filter(work -> works.essential(work.code()).stream().anyMatch(near::contains))
                .map(work -> new Candidate(work, measure(work, all, view.person())))
                .filter(one -> one.measure().startsSomewhere() && !one.measure().unwanted())
                .filter(one -> one.measure().near() >= view.rules().near())
                .sorted(Comparator.comparingInt(
                                (Candidate one) -> -(one.measure().near() + liked(one.work(), view)))
                        .thenComparing(one -> one.work().number()))
                .limit(MOST)
                .map(one -> within(one.work(), one.measure(), view))
                .toList();
    }

    /** The most schooling that work may ask: what can be reached in weeks, or what was asked in work done before. */
    private static int reach(Collection<Occupation> did) {
        return Math.max(
                Occupation.IN_WEEKS,
                did.stream().mapToInt(Occupation::schooling).max().orElse(0));
    }

    private record Candidate(Occupation work, Measure measure) {}

    /** One kind of work, near or far. */
    Within within(Occupation work, View view) {
        return within(work, measure(work, works.all(), view.person()), view);
    }

    private Within within(Occupation work, Measure measure, View view) {
        return new Within(
                work.code(),
                work.sector(),
                measure.near(),
                measure.sorted(view.rules(), numbers, OwnWork.can(view.person())),
                closing(measure, view),
                Within.Openings.NONE,
                view.person().wishes().occupations().contains(work.number()),
                tastes.shared(work, view.likes()));
    }

    private Measure measure(Occupation work, Works.All all, Supply person) {
        var demand = works.demand(work, all);
        return new Measure(demand, index.region().explain(demand, person, Weights.standard(), List.of()));
    }

    /** Of every skill that is not there yet the shortest training for such work that teaches it. */
    private static Closing closing(Measure measure, View view) {
        var shortest = Comparator.comparingInt(Bridge::weeks).thenComparing(Bridge::id);
        var serving =
                view.bridges().stream().filter(one -> one.isFor(measure.work())).toList();
        var chosen = measure.missing().stream()
                .flatMap(skill -> serving.stream().filter(one -> one.skills().contains(skill)).min(shortest).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Bridge::weeks))
                .toList();
        return new Closing(
                chosen.stream().map(one -> view.offer().of(one.id())).toList(),
                chosen.stream().mapToInt(Bridge::weeks).sum());
    }
}
