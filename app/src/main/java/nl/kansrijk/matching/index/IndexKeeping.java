package nl.kansrijk.matching.index;

import jakarta.annotation.PreDestroy;
import nl.kansrijk.taxonomy.Skills;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Begins with the index as it was kept, and keeps it: at a clean stop, after a filling and every hour something changed. */
@Component
class IndexKeeping {
    private final IndexFilling filling;
    private final IndexFiles files;
    private final Skills skills;
    private volatile long keptAt = -1;

    IndexKeeping(IndexFilling filling, IndexFiles files, Skills skills) {
        this.filling = filling;
        this.files = files;
        this.skills = skills;
    }

    /** Takes up what was kept, or reads everyone. */
    void begin() {
        files.read(now(skills.version())).ifPresentOrElse(filling::takeUp, this::fill);
    }

    private void fill() {
        filling.refill();
        keep();
    }

    @Scheduled(initialDelay = 3_600_000, fixedDelay = 3_600_000)
    void everyHour() {
        if (filling.ready() && filling.now().version() != keptAt) keep();
    }

    @PreDestroy
    void atTheEnd() {
        everyHour();
    }

    private synchronized void keep() {
        var shelves = filling.now();
        keptAt = shelves.version();
        files.write(filling.kept(), now(shelves.taxonomy()));
    }

    private Made now(long taxonomy) {
        return new Made(taxonomy, Build.name(), filling.today());
    }
}
