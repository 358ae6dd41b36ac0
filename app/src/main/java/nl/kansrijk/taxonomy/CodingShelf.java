package nl.kansrijk.taxonomy;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import nl.kansrijk.taxonomy.coding.Coding;
import nl.kansrijk.taxonomy.coding.Codings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Holds what turns text into codes, made beside the work of the house at the start and again after an import. */
@Component
class CodingShelf {

    private static final Duration PATIENCE = Duration.ofMillis(900);

    /** What turns text into codes at one version. */
    record Made(long version, Coding occupations, Coding skills) {}

    private final Logger log = LoggerFactory.getLogger(CodingShelf.class);
    private final Object turn = new Object();
    private @Nullable Thread running;
    private final Shelf shelf;
    private final AtomicReference<@Nullable Made> made = new AtomicReference<>();

    CodingShelf(Shelf shelf) {
        this.shelf = shelf;
    }

    Coding occupations() {
        return now().occupations();
    }

    Coding skills() {
        return now().skills();
    }

    /** Where a new version takes long to make, that of the earlier one answers meanwhile. */
    private Made now() {
        Made known = made.get();
        if (known == null) return make();
        if (known.version() != shelf.now().version()) waitFor(preparing());
        return Objects.requireNonNull(made.get());
    }

    /** Prepares after a start and after an import, before anyone asks. */
    @Scheduled(initialDelay = 3000, fixedDelay = 1000)
    void lookForNews() {
        Made known = made.get();
        Snapshot snapshot = shelf.now();
        if (!ConceptTexts.none(snapshot) && (known == null || known.version() != snapshot.version())) preparing();
    }

    private Thread preparing() {
        synchronized (turn) {
            Thread thread = running;
            if (thread == null || !thread.isAlive())
                running = thread = Thread.ofVirtual().name("words-into-codes").start(this::make);
            return thread;
        }
    }

    private static void waitFor(Thread preparing) {
        try {
            preparing.join(PATIENCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized Made make() {
        Snapshot snapshot = shelf.now();
        Made known = made.get();
        if (known != null && known.version() == snapshot.version()) return known;
        long begun = System.nanoTime();
        Made fresh = new Made(
                snapshot.version(),
                Codings.ofOccupations(ConceptTexts.occupations(snapshot), ConceptTexts.land(snapshot)),
                Codings.ofSkills(ConceptTexts.skills(snapshot), ConceptTexts.background(snapshot)));
        made.set(fresh);
        log.info(
                "Words into codes are ready for version {}, made in {} ms",
                snapshot.version(),
                (System.nanoTime() - begun) / 1_000_000);
        return fresh;
    }
}
