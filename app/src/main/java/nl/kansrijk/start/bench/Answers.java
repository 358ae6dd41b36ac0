package nl.kansrijk.start.bench;

import java.util.ArrayList;
import java.util.List;

/** The answers of one measurement: how long each took, and which went wrong. */
final class Answers {
    private static final double NANOS_A_MILLI = 1e6;
    private final List<Long> nanos = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    synchronized void came(long took) {
        nanos.add(took);
    }

    synchronized void wentWrong(String what) {
        wrong.add(what);
    }

    /** The first few things that went wrong, for the person at the keyboard. */
    synchronized List<String> complaints() {
        return wrong.stream().distinct().limit(5).toList();
    }

    synchronized List<Figure> figures() {
        var sorted = nanos.stream().sorted().toList();
        return List.of(
                new Figure("pages.p50.ms", percentile(sorted, 50), "ms"),
                new Figure("pages.p95.ms", percentile(sorted, 95), "ms"),
                new Figure("pages.errors", wrong.size(), "count"),
                new Figure("pages.requests", sorted.size() + wrong.size(), "count"));
    }

    /** Nearest rank: the smallest value that at least this share of all values does not exceed. */
    static double percentile(List<Long> sorted, int percent) {
        if (sorted.isEmpty()) return 0;
        int rank = Math.max(1, (int) Math.ceil(sorted.size() * percent / 100.0));
        return sorted.get(rank - 1) / NANOS_A_MILLI;
    }
}
