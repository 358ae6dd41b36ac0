package nl.kansrijk.matching.index;

import nl.kansrijk.taxonomy.Skills;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When the index is filled: before the house is ready for visitors, every night, because what was said grows old without
 * anyone saying anything, and when an import changed the words it speaks.
 */
@Component
class IndexClock implements ApplicationRunner {
    private final IndexFilling filling;
    private final IndexKeeping keeping;
    private final Skills skills;

    IndexClock(IndexFilling filling, IndexKeeping keeping, Skills skills) {
        this.filling = filling;
        this.keeping = keeping;
        this.skills = skills;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        keeping.begin();
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 500)
    void afterAnImport() {
        if (filling.ready() && filling.now().taxonomy() != skills.version()) filling.refill();
    }

    @Scheduled(cron = "0 5 0 * * *", zone = "Europe/Amsterdam")
    void everyNight() {
        filling.refill();
    }
}
