package nl.kansrijk.instruments.catalogue;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The newest version of every instrument in memory, read anew when the catalogue has changed. */
@Component
class InstrumentShelf {
    private final InstrumentTable table;
    private final AtomicReference<@Nullable Held> held = new AtomicReference<>();

    InstrumentShelf(InstrumentTable table) {
        this.table = table;
    }

    /** What is on the shelf, and the stamp it has. */
    record Held(String stamp, List<Instrument> all) {}

    Held now() {
        var stamp = table.stamp();
        var known = held.get();
        if (known != null && known.stamp().equals(stamp)) return known;
        var fresh = new Held(stamp, table.all());
        held.set(fresh);
        return fresh;
    }
}
