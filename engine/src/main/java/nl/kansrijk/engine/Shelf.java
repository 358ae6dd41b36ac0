package nl.kansrijk.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kansrijk.engine.columns.Ties;

/** An unchangeable collection by id, in drawers, so that a change copies one drawer and readers keep what they hold. */
final class Shelf<T> {
    private static final int DRAWERS = 1024;

    private final Map<UUID, T>[] drawers;
    private final int size;

    private Shelf(Map<UUID, T>[] drawers, int size) {
        this.drawers = drawers;
        this.size = size;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static <T> Shelf<T> empty() {
        Map<UUID, T>[] drawers = new Map[DRAWERS];
        java.util.Arrays.fill(drawers, Map.of());
        return new Shelf<>(drawers, 0);
    }

    Shelf<T> with(UUID id, T item) {
        return changed(id, drawer -> drawer.put(id, item));
    }

    Shelf<T> without(UUID id) {
        return find(id).isEmpty() ? this : changed(id, drawer -> drawer.remove(id));
    }

    Optional<T> find(UUID id) {
        return Optional.ofNullable(drawers[drawer(id)].get(id));
    }

    void forEach(Consumer<T> reader) {
        for (var drawer : drawers) drawer.values().forEach(reader);
    }

    int size() {
        return size;
    }

    private Shelf<T> changed(UUID id, Consumer<Map<UUID, T>> change) {
        int at = drawer(id);
        var drawer = new HashMap<>(drawers[at]);
        change.accept(drawer);
        var copy = drawers.clone();
        copy[at] = drawer;
        return new Shelf<>(copy, size - drawers[at].size() + drawer.size());
    }

    private static int drawer(UUID id) {
        return (int) (Ties.mix(id.getLeastSignificantBits()) & (DRAWERS - 1));
    }
}
