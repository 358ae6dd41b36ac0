package nl.kansrijk.engine.columns;

import java.util.List;
import java.util.Optional;

/** Layers of one moment and the one layer they became. */
public final class Merge {
    private final int place;
    private final List<Layer> parts;
    private final Layer whole;

    Merge(int place, List<Layer> parts, Layer whole) {
        this.place = place;
        this.parts = List.copyOf(parts);
        this.whole = whole;
    }

    Layer whole() {
        return whole;
    }

    /** The part with the columns of this layer. */
    Optional<Layer> partOf(Layer now) {
        return parts.stream().filter(part -> part.columns() == now.columns()).findFirst();
    }

    /** Where among the layers the parts began. */
    int place() {
        return place;
    }

    /** The whole without those who left this part since it was merged. */
    static Layer since(Layer before, Layer now, Layer whole) {
        var less = whole;
        for (int person = 0;
                now.dead().count() > before.dead().count()
                        && person < now.columns().size();
                person++)
            if (now.dead().has(person) && !before.dead().has(person))
                less = less.without(now.columns().roster.id(person));
        return less;
    }
}
