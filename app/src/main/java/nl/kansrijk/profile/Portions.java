package nl.kansrijk.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Has rows worked on by every processor while the next ones come in; only so many wait that a whole country never stands in
 * memory. Closing waits for all of them. Errors: what the work throws is thrown on when the next row comes or at the end.
 */
final class Portions<T> implements AutoCloseable {
    private static final int SIZE = 500;
    private static final int WAITING = 4;

    private final Consumer<T> work;
    private final ExecutorService workers;
    private final Semaphore room;
    private final CompletableFuture<Void> failed = new CompletableFuture<>();
    private List<T> portion = new ArrayList<>(SIZE);

    Portions(Consumer<T> work) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.work = work;
        this.workers = Executors.newFixedThreadPool(
                processors, Thread.ofPlatform().daemon().name("portions-", 1).factory());
        this.room = new Semaphore(processors + WAITING);
    }

    void add(T row) {
        portion.add(row);
        if (portion.size() == SIZE) hand();
    }

    private void hand() {
        failed();
        var full = portion;
        portion = new ArrayList<>(SIZE);
        room.acquireUninterruptibly();
        workers.execute(() -> work(full));
    }

    private void work(List<T> rows) {
        try {
            if (!failed.isDone()) rows.forEach(work);
        } catch (RuntimeException | Error wrong) {
            failed.completeExceptionally(wrong);
        } finally {
            room.release();
        }
    }

    private void failed() {
        try {
            failed.getNow(null);
        } catch (CompletionException wrong) {
            workers.shutdownNow();
            throw new IllegalStateException("a row could not be read", wrong.getCause());
        }
    }

    @Override
    public void close() {
        try (workers) {
            if (!failed.isDone()) hand();
        }
        failed();
    }
}
