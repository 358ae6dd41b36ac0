package nl.kansrijk.matching.region;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.kansrijk.engine.MatchIndex;

/** A survey that is at work or done, with what was reckoned from it. */
record Work(
        Moment moment,
        int steps,
        AtomicInteger done,
        CompletableFuture<Surveyed> outcome,
        Map<String, CompletableFuture<Object>> derived) {
    private static final int PATIENCE_MILLIS = 2_500;

    /** Which index at which version. A new filling is another index. */
    record Moment(MatchIndex index, long version) {
        boolean isNow(MatchIndex now) {
            return index == now && version == now.version();
        }
    }

    static Work begun(Moment moment, int steps, AtomicInteger done, CompletableFuture<Surveyed> outcome) {
        return new Work(moment, steps, done, outcome, new ConcurrentHashMap<>());
    }

    /** Still at work, or done and nothing changed since. */
    boolean current(MatchIndex now) {
        return !outcome.isDone() || moment.isNow(now) && !outcome.isCompletedExceptionally();
    }

    Asked<Surveyed> surveyed() {
        return waited(outcome);
    }

    /** Something reckoned from the survey, once for each name. */
    @SuppressWarnings("unchecked")
    <T> Asked<T> derived(String name, Function<Surveyed, T> make, Executor by) {
        var future = derived.computeIfAbsent(
                name, any -> outcome.thenApplyAsync(surveyed -> (Object) make.apply(surveyed), by));
        return (Asked<T>) waited(future);
    }

    private <T> Asked<T> waited(CompletableFuture<T> future) {
        try {
            return new Asked.Ready<>(future.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException later) {
            return new Asked.Busy<>(percent());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Asked.Busy<>(percent());
        } catch (ExecutionException broken) {
            throw new IllegalStateException("the survey of a region failed", broken.getCause());
        }
    }

    private int percent() {
        return steps == 0 ? 99 : Math.min(99, 100 * done.get() / steps);
    }
}
