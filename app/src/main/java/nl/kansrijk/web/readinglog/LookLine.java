package nl.kansrijk.web.readinglog;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.ReadingLog;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Words;

/**
 * One look in plain words: when, which organisation, in which role, what for, doing what, seeing what. The name of who looked
 * is not in it; {@code mark} tells the officer whether two looks were by the same account.
 */
public record LookLine(
        When when,
        String organisation,
        String role,
        String purpose,
        String action,
        String groups,
        boolean emergency,
        String mark) {

    /** The moment written out, as a day and a time for tables, and as milliseconds to ask about it. */
    public record When(String full, String day, String time, long moment) {
        private static final DateTimeFormatter TIME =
                DateTimeFormatter.ofPattern("HH:mm").withZone(DutchTime.ZONE);

        static When of(Instant at, Words words) {
            var day = DutchTime.day(at);
            return new When(words.moment(at), words.shortDay(day), TIME.format(at), at.toEpochMilli());
        }
    }

    static LookLine of(ReadingLog.Entry entry, Words words) {
        return new LookLine(
                When.of(entry.at(), words),
                entry.organisation(),
                words.say("role." + entry.role()),
                words.say("purpose." + entry.purpose()),
                action(entry.action(), words),
                groups(entry.groups(), words),
                entry.brokenGlass(),
                entry.actor().toString().substring(0, 8));
    }

    private static String action(String name, Words words) {
        if (words.knows("permission." + name)) return words.say("permission." + name);
        return Arrays.stream(Permission.values())
                .filter(one -> one.name().equals(name))
                .map(Permission::dutch)
                .findFirst()
                .orElse(name);
    }

    static String groups(List<String> groups, Words words) {
        return groups.stream().map(group -> words.say("group." + group)).collect(Collectors.joining(", "));
    }
}
