package nl.kansrijk.start.evaluate;

import java.util.Locale;

/**
 * One figure of one test on one set. Metric: {@code mrr}, {@code acc1}, {@code acc5} or {@code ndcg10}; value 0..1 with
 * its 95 % bootstrap interval. Source: rulings 32.
 */
public record Score(String test, String set, String metric, double value, Interval interval, int n, double msPerQuery) {

    /** The bounds between which 95 of 100 redrawn sets fall. */
    public record Interval(double low, double high) {}

    /** One JSON object on one line. */
    public String json() {
        return String.format(
                Locale.ROOT,
                "{\"test\":\"%s\",\"set\":\"%s\",\"metric\":\"%s\",\"value\":%.4f,\"low\":%.4f,\"high\":%.4f,\"n\":%d,\"msPerQuery\":%.3f}",
                test,
                set,
                metric,
                value,
                interval.low(),
                interval.high(),
                n,
                msPerQuery);
    }

    /** One line of a table. */
    public String row() {
        return String.format(
                Locale.ROOT,
                "%-4s %-34s %-7s %6.3f  %5.3f – %5.3f %6d %8.2f",
                test,
                set,
                metric,
                value,
                interval.low(),
                interval.high(),
                n,
                msPerQuery);
    }

    /** The line above the table. */
    public static String heading() {
        return String.format(
                "%-4s %-34s %-7s %6s  %13s %6s %8s", "test", "set", "metric", "value", "95 % between", "n", "ms");
    }
}
