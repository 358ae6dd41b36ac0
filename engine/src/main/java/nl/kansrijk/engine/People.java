package nl.kansrijk.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.kansrijk.engine.columns.Wanted;

/** All people within reach of one question about one job. */
record People(Region region, Judge judge, Reach reach, Question question) {
    static People of(Region region, Plan plan, Reach reach, Question question) {
        return new People(region, new Judge(plan, question.weights(), question.bridges()), reach, question);
    }

    List<Fit> best() {
        var best = new Best(question.top().most(), question.seed());
        Consumer<Row> offer = row -> judge.fit(row, question.horizon()).ifPresent(best::offer);
        if (question.horizon().equals(Horizon.NOW)) among(Seeking.fittingNow(judge.plan, reach, question), offer);
        else each(offer);
        return best.list();
    }

    /** Counted in one walk, apart for each owner organisation. */
    Map<Integer, Counters> counters() {
        var each = new TreeMap<Integer, int[]>();
        each(row -> count(row, each.computeIfAbsent(row.supply.owner(), owner -> new int[5])));
        var counters = new TreeMap<Integer, Counters>();
        each.forEach((owner, c) -> counters.put(owner, new Counters(c[0], c[1], c[2], c[3], c[4])));
        return counters;
    }

    private void count(Row row, int[] counts) {
        counts[0]++;
        switch (judge.readiness(row)) {
            case NOW -> add(counts, 1, 2, 3);
            case CLOSED -> {}
            case ASK -> {
                counts[4]++;
                countTrained(row, counts);
            }
            case TRAIN -> countTrained(row, counts);
        }
    }

    private void countTrained(Row row, int[] counts) {
        judge.way(row.supply, 12).ifPresent(way -> {
            add(counts, 3);
            if (way.weeks() <= 4 || judge.way(row.supply, 4).isPresent()) add(counts, 2);
        });
    }

    private static void add(int[] counts, int... places) {
        for (int place : places) counts[place]++;
    }

    WhyEmpty whyEmpty() {
        var failed = new HashMap<String, Integer>();
        var only = new HashMap<String, Integer>();
        int[] counts = new int[2];
        each(row -> {
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
        return java.util.stream.IntStream.range(0, read.length)
                .filter(i -> !judge.plan.passed(i, read))
                .mapToObj(i -> judge.plan.lines.get(i).criterion().id())
                .toList();
    }

    private void each(Consumer<Row> reader) {
        among(Seeking.reached(judge.plan.demand, reach, question), reader);
    }

    private void among(Wanted wanted, Consumer<Row> reader) {
        region.crowd()
                .everyone(
                        wanted,
                        id -> region.people()
                                .find(id)
                                .filter(row -> question.near(judge.plan.demand, row.supply))
                                .ifPresent(reader));
    }
}
