package nl.kansrijk.engine.columns;

import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;

/** Desks to work at: as many as there ever were questions at once. */
final class Desks {
    private final ConcurrentLinkedDeque<Desk> free = new ConcurrentLinkedDeque<>();

    /** A desk someone left in the middle of a question is never used again. */
    void at(Consumer<Desk> work) {
        var desk = Optional.ofNullable(free.pollFirst()).orElseGet(Desk::new);
        work.accept(desk);
        free.addFirst(desk);
    }
}
