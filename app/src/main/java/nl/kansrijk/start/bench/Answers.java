package nl.kansrijk.start.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The answers of one measurement: how long each took, by kind of page, and which went wrong. Warming up is not counted. */
final class Answers {
    private static final double NANOS_A_MILLI = 1e6;
    private final long from;
    private final Map<String, List<Long>> nanos = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    /** @param from the moment (of the nano clock) from which a question counts */
    Answers(long from) {
        this.from = from;
    }

    /** An answer of this kind of page: asked and given at these moments of the nano clock. */
    synchronized void came(String kind, long asked, long given) {
        if (asked - from >= 0)
            nanos.computeIfAbsent(kind, k -> new ArrayList<>()).add(given - asked);
    }

    /** What goes wrong counts at any moment, while warming up too. */
    synchronized void wentWrong(String what) {
        wrong.add(what);
    }

    /** The first few things that went wrong, for the person at the keyboard. */
    synchronized List<String> complaints() {
        return wrong.stream().distinct().limit(5).toList();
    }

    synchronized List<Figure> figures() {
        return figures("pages");
    }

    /** All of them together, under this name. */
    synchronized List<Figure> figures(String name) {
        var sorted =
                nanos.values().stream().flatMap(Collection::stream).sorted().toList();
        return List.of(
                new Figure(name + ".p50.ms", percentile(sorted, 50), "ms"),
                new Figure(name + ".p95.ms", percentile(sorted, 95), "ms"),
                new Figure(name + ".errors", wrong.size(), "count"),
                new Figure(name + ".requests", sorted.size() + wrong.size(), "count"));
    }

    /** The same two times for each kind of page. */
    synchronized List<Figure> figuresByPage() {
        return nanos.entrySet().stream()
                .flatMap(page ->
                        byPage(page.getKey(), page.getValue().stream().sorted().toList()))
                .toList();
    }

    private static Stream<Figure> byPage(String kind, List<Long> sorted) {
        return Stream.of(
                new Figure(kind + ".p50.ms", percentile(sorted, 50), "ms"),
                new Figure(kind + ".p95.ms", percentile(sorted, 95), "ms"));
    }

    /** Nearest rank: the smallest value that at least this share of all values does not exceed. */
    static double percentile(List<Long> sorted, int percent) {
        if (sorted.isEmpty()) return 0;
        int rank = Math.max(1, (int) Math.ceil(sorted.size() * percent / 100.0));
        return sorted.get(rank - 1) / NANOS_A_MILLI;
    }
}
