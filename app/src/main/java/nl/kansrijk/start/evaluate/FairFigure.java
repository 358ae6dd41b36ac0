package nl.kansrijk.start.evaluate;

import java.util.Locale;
import nl.kansrijk.start.evaluate.Score.Interval;

/**
 * One figure about one group. Measure: {@code exposure} (mean over people of what their places in lists of ten are
 * worth) or {@code selection} (share of people who stand in a list). Ratio: to the largest group of the trait, with its
 * 95 % interval; 1 is even, 99 stands for everything beyond.
 */
public record FairFigure(
        String measure, String trait, String group, int n, double value, double ratio, Interval interval) {

    /** One JSON object on one line. */
    public String json() {
        return String.format(
                Locale.ROOT,
                "{\"measure\":\"%s\",\"trait\":\"%s\",\"group\":\"%s\",\"n\":%d,\"value\":%.4f,\"ratio\":%.4f,\"low\":%.4f,\"high\":%.4f}",
                measure,
                trait,
                group,
                n,
                value,
                ratio,
                interval.low(),
                interval.high());
    }

    /** One line of a table. */
    public String row() {
        return String.format(
                Locale.ROOT,
                "%-10s %-8s %-8s %6d %7.3f %7.3f  %5.3f – %5.3f",
                measure,
                trait,
                group,
                n,
                value,
                ratio,
                interval.low(),
                interval.high());
    }

    /** The line above the table. */
    public static String heading() {
        return String.format(
                "%-10s %-8s %-8s %6s %7s %7s  %13s",
                "measure", "trait", "group", "people", "value", "ratio", "95 % between");
    }
}
