package nl.kansrijk.bench;

import java.util.List;
import java.util.Locale;

/** Times of one question in countries of different sizes, and the line through them. */
record Curve(List<Point> points) {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int EDGE = 60;

    /** Median time with so many people. Units: ms, people, metres. */
    record Point(int people, double ms, double eligible, int metres) {
        double x() {
            return Math.log10(people);
        }

        double y() {
            return Math.log10(ms);
        }
    }

    Curve {
        points = List.copyOf(points);
    }

    /** By least squares. */
    double slope() {
        double x = points.stream().mapToDouble(Point::x).average().orElseThrow();
        double y = points.stream().mapToDouble(Point::y).average().orElseThrow();
        double both =
                points.stream().mapToDouble(p -> (p.x() - x) * (p.y() - y)).sum();
        return both
                / points.stream().mapToDouble(p -> (p.x() - x) * (p.x() - x)).sum();
    }

    /** Both axes are logarithmic; the vertical one runs from a tenth of the first time to ten times it. */
    String svg() {
        var drawn = new StringBuilder();
        drawn.append(text(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" font-family="sans-serif" font-size="13">
                <title>Time of one question from %,d to %,d people: grows with exponent %.2f</title>
                <text x="20" y="24">One question, as many eligible people: exponent %.2f</text>
                <path d="M%d %dV%dH%d" fill="none" stroke="#566070"/>
                """,
                WIDTH,
                HEIGHT,
                first().people(),
                points.getLast().people(),
                slope(),
                slope(),
                EDGE,
                EDGE,
                HEIGHT - EDGE,
                WIDTH - EDGE));
        for (var point : points) drawn.append(dot(point));
        return drawn.append("</svg>\n").toString();
    }

    private String dot(Point point) {
        double across = EDGE + (point.x() - first().x()) / span() * (WIDTH - 3 * EDGE);
        double down = HEIGHT / 2.0 - (point.y() - first().y()) * (HEIGHT - 2 * EDGE) / 2;
        return text(
                """
                <circle cx="%.1f" cy="%.1f" r="5" fill="#0B6158"/>
                <text x="%.1f" y="%.1f">%.3f ms</text>
                <text x="%.1f" y="%d">%,d</text>
                <text x="%.1f" y="%d" fill="#566070">%.1f km, %.0f</text>
                """,
                across,
                down,
                across + 8,
                down - 8,
                point.ms(),
                across - 20,
                HEIGHT - EDGE + 20,
                point.people(),
                across - 20,
                HEIGHT - EDGE + 38,
                point.metres() / 1000.0,
                point.eligible());
    }

    private Point first() {
        return points.getFirst();
    }

    private double span() {
        return Math.max(1e-9, points.getLast().x() - first().x());
    }

    private static String text(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
