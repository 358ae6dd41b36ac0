package nl.kansrijk.taxonomy.coding;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes something at first use and keeps it. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> making;
    private @Nullable T made;

    Once(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        T known = made;
        if (known == null) made = known = making.get();
        return known;
    }
}
