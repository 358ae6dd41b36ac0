package nl.kansrijk.matching;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When the index is filled: before the house is ready for visitors, and every night, because what was said grows old
 * without anyone saying anything.
 */
@Component
class IndexClock implements ApplicationRunner {
    private final IndexFilling filling;

    IndexClock(IndexFilling filling) {
        this.filling = filling;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        filling.refill();
    }

    @Scheduled(cron = "0 5 0 * * *", zone = "Europe/Amsterdam")
    void everyNight() {
        filling.refill();
    }
}
