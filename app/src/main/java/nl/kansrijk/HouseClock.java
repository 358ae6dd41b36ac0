package nl.kansrijk;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import nl.kansrijk.shared.DutchTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The one clock of the house. On a demo home {@code --clock DATE} moves it by whole days, so that hours go on. */
@Configuration
@EnableScheduling
class HouseClock {
    @Bean
    Clock clock(@Value("${kansrijk.clock:}") String date) {
        var real = Clock.systemUTC();
        if (date.isBlank()) return real;
        var today = LocalDate.now(real.withZone(DutchTime.ZONE));
        long days = LocalDate.parse(date).toEpochDay() - today.toEpochDay();
        return Clock.offset(real, Duration.ofDays(days));
    }
}
