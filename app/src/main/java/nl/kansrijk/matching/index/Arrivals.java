package nl.kansrijk.matching.index;

import java.util.concurrent.CompletableFuture;
import nl.kansrijk.engine.Gathering;

/** Everyone who comes in when the index is filled, for both views; heard from many threads. */
final class Arrivals {
    private final Gathering region = new Gathering();
    private final Gathering open = new Gathering();

    void add(Standing person) {
        region.add(person.region());
        person.open().ifPresent(open::add);
    }

    /** All of them, both views laid down beside each other; afterwards nobody is left here. */
    Kept kept() {
        var openly = CompletableFuture.supplyAsync(open::keepsake);
        return new Kept(region.keepsake(), openly.join());
    }
}
