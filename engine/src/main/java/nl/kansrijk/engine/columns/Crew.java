package nl.kansrijk.engine.columns;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Some threads that share a row of work, each taking the next piece of it. */
record Crew(int threads) {
    private static final int PIECE = 64;

    Crew {
        if (threads < 1) throw new IllegalArgumentException("at least one thread works");
    }

    /** Does 0..count-1; comes back when all is done. Errors: the first that any of them met. */
    void each(int count, Pairs.Work work) {
        var next = new AtomicInteger();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var all = IntStream.range(0, threads)
                    .mapToObj(thread -> pool.submit(() -> pieces(count, next, work)))
                    .toList();
            for (var one : all) done(one);
        }
    }

    private static void pieces(int count, AtomicInteger next, Pairs.Work work) {
        var mine = work.get();
        for (int from = next.getAndAdd(PIECE); from < count; from = next.getAndAdd(PIECE))
            for (int at = from; at < Math.min(count, from + PIECE); at++) mine.accept(at);
    }

    private static void done(Future<?> one) {
        try {
            one.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the work was broken off", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the work went wrong", e.getCause());
        }
    }
}
