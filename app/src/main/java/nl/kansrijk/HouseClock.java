package nl.kansrijk;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.kansrijk.shared.DutchTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The one clock of the house. On a demo home {@code --clock DATE} moves it to that Dutch day at the hour it is now; a day
 * with an hour ({@code 2026-03-02T10:00}) makes it begin there. Then it goes on.
 */
@Configuration
@EnableScheduling
class HouseClock {
    @Bean
    Clock clock(@Value("${kansrijk.clock:}") String moment) {
        var real = Clock.systemUTC();
        return moment.isBlank() ? real : beginningAt(moment, real);
    }

    /** A clock that goes on from this Dutch day, at the hour of the real clock when no hour is said. */
    static Clock beginningAt(String moment, Clock real) {
        var now = real.instant();
        var start = moment.contains("T")
                ? LocalDateTime.parse(moment)
                : LocalDate.parse(moment).atTime(DutchTime.at(now).toLocalTime());
        return Clock.offset(real, Duration.between(now, start.atZone(DutchTime.ZONE)));
    }
}
