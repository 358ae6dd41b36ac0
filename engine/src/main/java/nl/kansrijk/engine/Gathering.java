package nl.kansrijk.engine;

import nl.kansrijk.engine.columns.Crowd;
import nl.kansrijk.engine.columns.Laying;

/**
 * People who come all together, laid down at once when everyone is there: far less work than one after the other. Safe for
 * many threads. A person may come once.
 */
public final class Gathering {
    private final Laying laying = new Laying();

    public void add(Arrival arrival) {
        synchronized (laying) {
            laying.add(arrival.person);
        }
    }

    /** Everyone who came, for an index to take in; afterwards nobody is left here. */
    public Keepsake keepsake() {
        synchronized (laying) {
            return new Keepsake(Crowd.of(laying.columns()));
        }
    }
}
