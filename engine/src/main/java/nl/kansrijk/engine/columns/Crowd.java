package nl.kansrijk.engine.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * People who come, change and leave. Never changed itself: each change gives a new crowd that shares nearly everything, so
 * whoever holds one sees one moment. New facts stand in a short tail, then in small layers of columns, and {@link #merged}
 * puts layers together; that may take long and is for another thread.
 */
public final class Crowd {
    private static final int RATIO = 4;

    private final List<Layer> layers;
    private final Tail tail;
    private final Desks desks;

    private Crowd(List<Layer> layers, Tail tail, Desks desks) {
        this.layers = layers;
        this.tail = tail;
        this.desks = desks;
    }

    public static Crowd empty() {
        return new Crowd(List.of(), Tail.EMPTY, new Desks());
    }

    /** The same with this person, in place of the old facts. */
    public Crowd with(Person person) {
        var longer = tail.with(person);
        var rest = withoutInLayers(person.id());
        if (!longer.full()) return new Crowd(rest, longer, desks);
        var laying = new Laying();
        longer.people().values().forEach(laying::add);
        var more = new ArrayList<>(rest);
        more.add(Layer.of(laying.columns()));
        return new Crowd(List.copyOf(more), Tail.EMPTY, desks);
    }

    /** The same without this person. */
    public Crowd without(UUID id) {
        return new Crowd(withoutInLayers(id), tail.without(id), desks);
    }

    private List<Layer> withoutInLayers(UUID id) {
        for (int i = layers.size() - 1; i >= 0; i--)
            if (layers.get(i).holds(id)) {
                var changed = new ArrayList<>(layers);
                changed.set(i, layers.get(i).without(id));
                return List.copyOf(changed);
            }
        return layers;
    }

    /** The best, best first. */
    public List<Hit> best(Wanted wanted) {
        var podium = new Podium(wanted.pick());
        ask(wanted, podium);
        return podium.list();
    }

    /** Reads everyone who scores at least what the question asks, in no order. */
    public void everyone(Wanted wanted, Consumer<Found> reader) {
        ask(wanted, new Everyone(wanted.pick().least(), reader));
    }

    private void ask(Wanted wanted, Taker taker) {
        tail.ask(wanted, taker);
        desks.at(desk -> layers.forEach(layer -> new Search(layer, wanted, desk, taker).run()));
    }

    /** What is kept of this person; empty for who is not here. */
    public Optional<Noted> noted(UUID id) {
        var late = Optional.ofNullable(tail.people().get(id));
        if (late.isPresent()) return late.map(Person::noted);
        for (int i = layers.size() - 1; i >= 0; i--) {
            var found = layers.get(i).noted(id);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** Tells where everyone lives whom the question allows, whatever they score, in no order. */
    public void count(Wanted wanted, Census census) {
        for (var person : tail.people().values())
            if (wanted.allows(person)) census.hear(person.spot(), person.owned().owner());
        layers.forEach(layer -> layer.count(wanted, census));
    }

    /** Everyone laid down in one, for example for a file. */
    public Columns whole() {
        var laying = new Laying();
        layers.forEach(layer -> layer.layDown(laying));
        tail.people().values().forEach(laying::add);
        return laying.columns();
    }

    /** These people. */
    public static Crowd of(Columns columns) {
        return new Crowd(columns.size() == 0 ? List.of() : List.of(Layer.of(columns)), Tail.EMPTY, new Desks());
    }

    /** Memory of all columns with the notes beside them. Unit: bytes. */
    public long bytes() {
        return layers.stream()
                .mapToLong(layer -> layer.columns().bytes() + layer.columns().noteBytes())
                .sum();
    }

    public int size() {
        return tail.people().size() + layers.stream().mapToInt(Layer::living).sum();
    }

    int layers() {
        return layers.size();
    }

    /** From where layers should be put together: a layer much larger than all after it stays; as many as there are: nothing to do. */
    private int mergeFrom() {
        long after = 0;
        int from = layers.size();
        for (int i = layers.size() - 1; i >= 0; i--) {
            var layer = layers.get(i);
            boolean hollow = layer.living() * 2 < layer.columns().size();
            if (hollow || after > 0 && layer.living() <= RATIO * after) from = i;
            after += layer.living();
        }
        return from;
    }

    /** Whether there are layers to put together. */
    public boolean isScattered() {
        return mergeFrom() < layers.size();
    }

    /** Puts layers together; the people stay the same. */
    public Merge merged() {
        int from = mergeFrom();
        var some = layers.subList(from, layers.size());
        var laying = new Laying();
        some.forEach(layer -> layer.layDown(laying));
        return new Merge(from, some, Layer.of(laying.columns()));
    }

    /** This crowd with layers put together that were put together from an earlier moment of it. */
    public Crowd with(Merge merge) {
        var kept = new ArrayList<Layer>();
        var whole = merge.whole();
        for (var layer : layers) {
            var before = merge.partOf(layer);
            if (before.isPresent()) whole = Merge.since(before.get(), layer, whole);
            else kept.add(layer);
        }
        kept.add(merge.place(), whole);
        return new Crowd(List.copyOf(kept), tail, desks);
    }
}
