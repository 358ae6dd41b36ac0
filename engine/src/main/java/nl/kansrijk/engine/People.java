package nl.kansrijk.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.kansrijk.engine.columns.Spot;
import nl.kansrijk.engine.columns.Wanted;

/** All people within reach of one question about one job. */
record People(Region region, Judge judge, Reach reach, Question question) {
    private static final int LONG = 12;
    private static final int SHORT = 4;

    static People of(Region region, Plan plan, Reach reach, Question question) {
        return new People(region, plan.judge(question.weights(), question.bridges()), reach, question);
    }

    List<Fit> best() {
        var best = new Best(question.top().most(), question.seed());
        among(
                question.horizon().equals(Horizon.NOW) ? fitting() : mayFit(),
                row -> judge.fit(row, question.horizon()).ifPresent(best::offer));
        return best.list();
    }

    private Wanted fitting() {
        return Seeking.fitting(judge.plan, reach, question);
    }

    /** Everyone who is not closed out for sure; silence is never a no. */
    private Wanted mayFit() {
        return Seeking.meeting(judge.plan.demand, judge.taught(), reach, question);
    }

    int now() {
        int[] count = new int[1];
        among(fitting(), row -> count[0] += judge.plan.readWhenReady(row).isPresent() ? 1 : 0);
        return count[0];
    }

    /** Apart for each owner organisation. */
    Map<Integer, Counters> counters() {
        var counts = new Counting();
        inReach(counts);
        among(mayFit(), row -> {
            switch (judge.readiness(row)) {
                case NOW -> counts.now(row.owner());
                case ASK -> counts.askFirst(row.owner());
                case TRAIN -> countTrained(row, counts);
                case CLOSED -> {}
            }
        });
        return counts.byOwner();
    }

    private void inReach(Counting counts) {
        var work = judge.plan.demand.place().map(Placing::spot).orElse(Spot.UNKNOWN);
        region.crowd().count(Seeking.reached(judge.plan.demand, reach, question), (home, owner) -> {
            if (question.near(work, home)) counts.inReach(owner);
        });
    }

    private void countTrained(Row row, Counting counts) {
        judge.way(row.supply(), LONG).ifPresent(way -> {
            counts.within12(row.owner());
            if (way.weeks() <= SHORT) counts.within4(row.owner());
        });
    }

    WhyEmpty whyEmpty() {
        var failed = new HashMap<String, Integer>();
        var only = new HashMap<String, Integer>();
        int[] counts = new int[2];
        among(Seeking.reached(judge.plan.demand, reach, question), row -> {
            counts[0]++;
            var stops = stops(row);
            if (stops.isEmpty()) counts[1]++;
            stops.forEach(id -> failed.merge(id, 1, Integer::sum));
            if (stops.size() == 1) only.merge(stops.getFirst(), 1, Integer::sum);
        });
        return new WhyEmpty(counts[0], counts[1], failed, only);
    }

    private List<String> stops(Row row) {
        int[] read = judge.plan.read(row);
        return IntStream.range(0, read.length)
                .filter(i -> !judge.plan.passed(i, read))
                .mapToObj(i -> judge.plan.lines.get(i).criterion().id())
                .toList();
    }

    private void among(Wanted wanted, Consumer<Row> reader) {
        var work = judge.plan.demand.place().map(Placing::spot).orElse(Spot.UNKNOWN);
        region.crowd().everyone(wanted, found -> {
            var row = new Packed(found);
            if (question.near(work, row.place().map(Placing::spot).orElse(Spot.UNKNOWN))) reader.accept(row);
        });
    }
}
