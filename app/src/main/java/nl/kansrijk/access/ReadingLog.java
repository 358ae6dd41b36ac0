package nl.kansrijk.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** Who looked at a person: for the person, and for the privacy officer. Source: rulings 7, security B7. */
@Component
public class ReadingLog {
    private final ReadingLogTable table;
    private final Jobs jobs;
    private final Keys keys;

    ReadingLog(ReadingLogTable table, Jobs jobs, Keys keys) {
        this.table = table;
        this.jobs = jobs;
        this.keys = keys;
    }

    /** One look at one person; the name of who looked is left out here and given on request. */
    public record Entry(
            Instant at,
            String organisation,
            String role,
            String purpose,
            List<String> groups,
            String action,
            boolean brokenGlass,
            UUID actor) {
        public Entry {
            groups = List.copyOf(groups);
        }
    }

    /** The looks at one person in a period, newest first, at most {@code most}. The passage must be for that person. */
    public List<Entry> of(ClientId person, Instant from, Instant until, int most, Passage passage) {
        if (!passage.about().equals(java.util.Optional.of(person)))
            throw new IllegalArgumentException("the passage is for another person");
        passage.shown(passage.actor().tenant(), person, DataGroup.ACCESS_LOG);
        var subject = keys.pseudonym(person.value().toString(), "log");
        return jobs.quietly(() -> table.looksAt(subject, from, until, most));
    }
}
