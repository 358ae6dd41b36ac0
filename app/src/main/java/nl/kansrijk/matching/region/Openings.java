package nl.kansrijk.matching.region;

import static java.util.Objects.requireNonNull;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kansrijk.engine.Bridge;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Setting;
import nl.kansrijk.instruments.TrainingId;
import nl.kansrijk.matching.translation.Bridges.Offer;

/** For each opener alone: the pairs that are closed now and open with it. Every opener x every person x every vacancy. */
final class Openings {
    private final Landscape land;
    private final Map<TrainingId, Bridge> bridges;

    Openings(Landscape land, Offer offer) {
        this.land = land;
        this.bridges = offer.bridges().stream()
                .collect(Collectors.toUnmodifiableMap(bridge -> offer.of(bridge.id()), bridge -> bridge));
    }

    /** The people it lets in, for each vacancy in the order of the landscape. */
    List<BitSet> of(Opener opener) {
        return land.plots().parallelStream().map(plot -> opened(opener, plot)).toList();
    }

    private BitSet opened(Opener opener, Plot plot) {
        return switch (opener) {
            case Opener.Course course -> trained(plot, requireNonNull(bridges.get(course.training())));
            case Opener.Aid aid -> eased(plot, aid);
            case Opener.Transport transport -> {
                long travel = plot.bits("travel"::equals);
                var job = land.survey().job(plot.demand());
                yield those(
                        plot,
                        travel,
                        place -> job.fits(Travelling.further(land.people().get(place), Travelling.AID_KM)));
            }
        };
    }

    private BitSet trained(Plot plot, Bridge bridge) {
        long helped = plot.bits(condition -> helps(bridge, condition, plot.demand()));
        if (helped == 0) return new BitSet();
        var job = land.survey().job(plot.demand());
        return those(plot, helped, place -> job.fitsAfter(bridge, land.people().get(place)));
    }

    private static boolean helps(Bridge bridge, String condition, Demand demand) {
        if (condition.startsWith("language:")) return !bridge.dutch().isEmpty();
        if (condition.startsWith("certificate:"))
            return bridge.certificates().contains(Integer.parseInt(condition.substring("certificate:".length())));
        return condition.equals("day-one")
                && demand.asked().tasks().stream()
                        .anyMatch(task -> bridge.skills().contains(task.skill()));
    }

    private BitSet eased(Plot plot, Opener.Aid aid) {
        long load = plot.bits(("load:" + aid.item())::equals);
        if (load == 0) return new BitSet();
        var job = land.survey().job(eased(plot.demand(), aid.item()));
        return those(plot, load, place -> job.fits(land.people().get(place)));
    }

    private static Demand eased(Demand demand, int item) {
        var before = demand.setting();
        var eased = IntStream.concat(before.eased().stream().mapToInt(i -> i), IntStream.of(item))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        return new Demand(
                demand.id(),
                demand.owner(),
                demand.place(),
                demand.trade(),
                demand.asked(),
                demand.schedule(),
                new Setting(before.loads(), eased, before.helps(), before.guidanceHours()),
                demand.growth());
    }

    private static BitSet those(Plot plot, long only, IntPredicate fits) {
        var people = new BitSet();
        if (only != 0)
            plot.onlyClosed(only, place -> {
                if (fits.test(place)) people.set(place);
            });
        return people;
    }
}
