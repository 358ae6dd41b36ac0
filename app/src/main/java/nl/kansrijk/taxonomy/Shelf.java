package nl.kansrijk.taxonomy;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Holds the snapshot of now. Another process may import while this one runs, so the version is looked at twice a
 * second.
 */
@Component
class Shelf {

    private final SnapshotReader reader;
    private final AtomicReference<@Nullable Snapshot> current = new AtomicReference<>();

    Shelf(SnapshotReader reader) {
        this.reader = reader;
    }

    Snapshot now() {
        Snapshot snapshot = current.get();
        return snapshot != null ? snapshot : refresh();
    }

    @Scheduled(fixedDelay = 500)
    void lookForNews() {
        Snapshot snapshot = current.get();
        if (snapshot == null || reader.version() != snapshot.version()) refresh();
    }

    private synchronized Snapshot refresh() {
        Snapshot known = current.get();
        if (known != null && known.version() == reader.version()) return known;
        Snapshot fresh = reader.read();
        current.set(fresh);
        return fresh;
    }
}
