package nl.kansrijk.start.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The marks of every question, metric by metric, with the time they took. */
final class Measured {

    private static final int WARM_QUESTIONS = 30;
    private static final int WARM_TIMES = 10;

    private final List<double[]> marks = new ArrayList<>();
    private final List<String> metrics;
    private double milliseconds;

    Measured(String... metrics) {
        this.metrics = List.of(metrics);
    }

    /**
     * Asks, measures the asking only, and marks. The first questions are asked ten times and the last time counts: a house
     * that has been open for a while has been asked before.
     */
    <Q, A> void ask(Q question, Function<Q, A> asking, Function<A, double[]> marking) {
        int times = marks.size() < WARM_QUESTIONS ? WARM_TIMES : 1;
        A answer;
        double took;
        do {
            long begun = System.nanoTime();
            answer = asking.apply(question);
            took = (System.nanoTime() - begun) / 1e6;
        } while (--times > 0);
        milliseconds += took;
        marks.add(marking.apply(answer));
    }

    List<Score> scores(String test, String set) {
        if (marks.isEmpty()) throw new UnreadableException(set + " holds no questions for " + test + ".");
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < metrics.size(); i++) {
            int metric = i;
            double[] own = marks.stream().mapToDouble(mark -> mark[metric]).toArray();
            scores.add(new Score(
                    test,
                    set,
                    metrics.get(i),
                    Marks.mean(own),
                    Marks.interval(own),
                    own.length,
                    milliseconds / own.length));
        }
        return scores;
    }
}
