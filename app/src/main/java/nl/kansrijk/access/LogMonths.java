package nl.kansrijk.access;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.shared.DutchTime;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps a partition ready for each month of both logs: this month and the three that follow, and any month of which lines
 * lie in the rest. Made by the owner of the tables, because the roles of daily work can make nothing. Source: security B5.
 */
@Component
public class LogMonths {
    private static final List<String> LOGS = List.of("processing", "audit");
    private static final int AHEAD = 3;
    private final LogMonthTable table;
    private final Clock clock;

    LogMonths(LogMonthTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    void atStartUp() {
        makeAhead();
    }

    /** Makes the months that are not there yet; answers how many were made. */
    @Scheduled(cron = "${kansrijk.log-months:0 30 2 * * *}")
    public int makeAhead() {
        return LOGS.stream().mapToInt(this::makeAhead).sum();
    }

    private int makeAhead(String log) {
        var now = YearMonth.from(clock.instant().atZone(DutchTime.ZONE));
        var ahead = Stream.iterate(now, month -> month.plusMonths(1)).limit(AHEAD + 1);
        return (int) Stream.concat(ahead, table.inRest(log).stream())
                .distinct()
                .filter(month -> table.make(log, month))
                .count();
    }
}
