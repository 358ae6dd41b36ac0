package nl.kansrijk.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;

/** Who looked at a person: for the person, and for the privacy officer. Source: rulings 7, security B7. */
@Component
public class ReadingLog {
    private final ReadingLogTable table;
    private final LookedAtTable lookedAt;
    private final Jobs jobs;
    private final Keys keys;

    ReadingLog(ReadingLogTable table, LookedAtTable lookedAt, Jobs jobs, Keys keys) {
        this.table = table;
        this.lookedAt = lookedAt;
        this.jobs = jobs;
        this.keys = keys;
    }

    /** A period and a part of what is found in it: from this moment, until just before that one. */
    public record Period(Instant from, Instant until, int skip, int most) {}

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

    /** All looks of one day from one organisation, in one role, for one purpose: how often, and what was seen. */
    public record Round(
            LocalDate day,
            String organisation,
            String role,
            String purpose,
            boolean brokenGlass,
            long times,
            List<String> groups) {
        public Round {
            groups = List.copyOf(groups);
        }

        /** Whether this look, on this day, is one of these. */
        public boolean holds(Entry look) {
            return look.at().atZone(DutchTime.ZONE).toLocalDate().equals(day)
                    && look.organisation().equals(organisation)
                    && look.role().equals(role)
                    && look.purpose().equals(purpose)
                    && look.brokenGlass() == brokenGlass;
        }
    }

    /** How often was looked, and how often by the person. */
    public record Counts(long all, long own) {}

    /** A person who was looked at: how often, how often through the emergency door, and when last. */
    public record Subject(ClientId person, long times, long emergencies, Instant last) {}

    /** The looks at one person, newest first, those of the person too. The passage must be for that person. */
    public List<Entry> of(ClientId person, Period period, Passage passage) {
        var subject = shown(person, passage);
        return jobs.quietly(() -> table.looksAt(subject, period, true));
    }

    /** The looks of others at one person, newest first. The passage must be for that person. */
    public List<Entry> ofOthers(ClientId person, Period period, Passage passage) {
        var subject = shown(person, passage);
        return jobs.quietly(() -> table.looksAt(subject, period, false));
    }

    /** The looks of others at one person, day by day, newest first. The passage must be for that person. */
    public List<Round> rounds(ClientId person, Period period, Passage passage) {
        var subject = shown(person, passage);
        return jobs.quietly(() -> table.rounds(subject, period));
    }

    /** How often one person was looked at. The passage must be for that person. */
    public Counts counts(ClientId person, Period period, Passage passage) {
        var subject = shown(person, passage);
        return jobs.quietly(() -> table.counts(subject, period));
    }

    /** All looks at one person, to read on after this look was itself written down. The passage must be for that person. */
    public LogSheet sheet(ClientId person, Period period, Passage passage) {
        return new LogSheet(shown(person, passage), period, table, jobs);
    }

    /** The persons of the own organisation who were looked at, the last one first. */
    public List<Subject> lookedAt(Period period, Passage passage) {
        var tenant = passage.actor().tenant();
        var found = jobs.quietly(() -> lookedAt.latest(tenant, period));
        Map<String, ClientId> known = new HashMap<>();
        for (var person : lookedAt.persons(tenant, passage.actor().seesShielded()))
            known.put(keys.pseudonym(person.value().toString(), "log"), person);
        var subjects = found.stream()
                .flatMap(line -> Optional.ofNullable(known.get(line.subject())).map(line::by).stream())
                .toList();
        subjects.forEach(one -> passage.shown(tenant, one.person(), DataGroup.ACCESS_LOG));
        return subjects;
    }

    /** The persons of the own organisation whose number begins like this. Shape: hex digits and dashes. */
    public List<ClientId> numbered(String beginning, int most, Passage passage) {
        var tenant = passage.actor().tenant();
        var found = lookedAt.numbered(tenant, beginning, passage.actor().seesShielded(), most);
        found.forEach(person -> passage.shown(tenant, person, DataGroup.ACCESS_LOG));
        return found;
    }

    private String shown(ClientId person, Passage passage) {
        passage.mustBeAbout(person);
        passage.shown(passage.actor().tenant(), person, DataGroup.ACCESS_LOG);
        return keys.pseudonym(person.value().toString(), "log");
    }
}
