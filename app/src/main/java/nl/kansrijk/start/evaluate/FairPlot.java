package nl.kansrijk.start.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The ratios as a drawing: a point and its interval per group, a line at 1 where groups are even. */
public final class FairPlot {
    private static final int ROW = 26;
    private static final int TOP = 60;
    private static final int LEFT = 230;
    private static final int WIDE = 480;
    private static final double MOST = 2;

    private FairPlot() {}

    /** The drawing as SVG, readable without colours; ratios above 2 stand at the edge. */
    public static String svg(List<FairFigure> figures) {
        int high = TOP + ROW * figures.size() + 30;
        String rows = IntStream.range(0, figures.size())
                .mapToObj(i -> row(figures.get(i), TOP + ROW * i))
                .collect(Collectors.joining());
        return String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="t d" font-family="sans-serif" font-size="14">
                <title id="t">How evenly chances are spread</title>
                <desc id="d">Ratio of each group to the largest group, with 95 percent interval; 1 is even.</desc>
                <rect width="100%%" height="100%%" fill="#fff"/>
                <text x="20" y="28" font-size="16">Ratio to the largest group (1 = even), 95 %% interval</text>
                %s%s</svg>
                """, LEFT + WIDE + 40, high, axis(high - 24), rows);
    }

    private static String axis(int bottom) {
        return IntStream.rangeClosed(0, 4)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "<line x1=\"%1$.0f\" x2=\"%1$.0f\" y1=\"44\" y2=\"%2$d\" stroke=\"#666\" stroke-width=\"%3$d\"/>"
                                + "<text x=\"%1$.0f\" y=\"%4$d\" text-anchor=\"middle\">%5$.1f</text>%n",
                        x(i * 0.5),
                        bottom,
                        i == 2 ? 2 : 0,
                        bottom + 16,
                        i * 0.5))
                .collect(Collectors.joining());
    }

    private static String row(FairFigure figure, int y) {
        return String.format(
                Locale.ROOT,
                "<text x=\"20\" y=\"%d\">%s %s %s (%d)</text>"
                        + "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#154273\" stroke-width=\"3\"/>"
                        + "<circle cx=\"%.1f\" cy=\"%d\" r=\"6\" fill=\"#154273\"/>%n",
                y + 5,
                figure.measure(),
                figure.trait(),
                figure.group(),
                figure.n(),
                x(figure.interval().low()),
                x(figure.interval().high()),
                y,
                y,
                x(figure.ratio()),
                y);
    }

    private static double x(double ratio) {
        return LEFT + WIDE * Math.min(MOST, ratio) / MOST;
    }
}
