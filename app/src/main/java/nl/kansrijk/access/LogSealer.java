package nl.kansrijk.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Closes finished stretches of both logs with a hash, chained to the stretch before and signed with a key that is not
 * in the database. Writers never wait for it. Source: security B5.
 */
@Component
public class LogSealer {
    private static final Logger LOG = LoggerFactory.getLogger(LogSealer.class);
    private static final List<String> LOGS = List.of("processing", "audit");
    private final SealTable table;
    private final Jobs jobs;
    private final Keys keys;
    private final Clock clock;

    LogSealer(SealTable table, Jobs jobs, Keys keys, Clock clock) {
        this.table = table;
        this.jobs = jobs;
        this.keys = keys;
        this.clock = clock;
    }

    /** Seals what was finished since the last seal. */
    @Scheduled(fixedDelayString = "${kansrijk.seal-every:PT1M}", initialDelayString = "${kansrijk.seal-every:PT1M}")
    public void seal() {
        LOGS.forEach(log -> jobs.quietly(() -> {
            sealOne(log);
            return true;
        }));
    }

    /** Recomputes every seal; the answer names the seals that no longer agree with the lines, empty when all do. */
    @Scheduled(cron = "${kansrijk.verify-logs:0 0 3 * * *}")
    public List<String> verify() {
        var broken = new ArrayList<String>();
        for (var log : LOGS) broken.addAll(jobs.quietly(() -> brokenSeals(log)));
        broken.forEach(seal -> LOG.error("log seal broken: {}", seal));
        return broken;
    }

    private void sealOne(String log) {
        var last = table.last(log);
        var stretch = table.finishedSince(log, last.untilTx());
        if (stretch.lines() == 0) return;
        var head = chained(last.head(), stretch.digest());
        table.add(log, stretch, head, keys.pseudonym(head, "log-seal"), clock.instant());
    }

    private List<String> brokenSeals(String log) {
        var broken = new ArrayList<String>();
        var previous = SealTable.FIRST;
        for (var seal : table.all(log)) {
            var stretch = table.between(log, seal.fromTx(), seal.untilTx());
            var head = chained(previous, stretch.digest());
            boolean agrees = head.equals(seal.head())
                    && stretch.lines() == seal.lines()
                    && keys.pseudonym(head, "log-seal").equals(seal.signature());
            if (!agrees) broken.add(log + " until " + seal.untilTx());
            previous = seal.head();
        }
        return broken;
    }

    private String chained(String previous, String digest) {
        return keys.pseudonym(previous + digest, "log-chain");
    }
}
