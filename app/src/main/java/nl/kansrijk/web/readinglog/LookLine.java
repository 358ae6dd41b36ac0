package nl.kansrijk.web.readinglog;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.ReadingLog;
import nl.kansrijk.web.Words;

/**
 * One look in plain words: when, which organisation, in which role, what for, doing what, seeing what. The name of who looked
 * is not in it; {@code mark} tells the officer whether two looks were by the same account.
 */
public record LookLine(
        String when,
        String organisation,
        String role,
        String purpose,
        String action,
        String groups,
        boolean emergency,
        String mark,
        long moment) {

    static LookLine of(ReadingLog.Entry entry, Words words) {
        return new LookLine(
                words.moment(entry.at()),
                entry.organisation(),
                words.say("role." + entry.role()),
                words.say("purpose." + entry.purpose()),
                action(entry.action(), words),
                groups(entry, words),
                entry.brokenGlass(),
                entry.actor().toString().substring(0, 8),
                entry.at().toEpochMilli());
    }

    private static String action(String name, Words words) {
        if (words.knows("permission." + name)) return words.say("permission." + name);
        return Arrays.stream(Permission.values())
                .filter(one -> one.name().equals(name))
                .map(Permission::dutch)
                .findFirst()
                .orElse(name);
    }

    private static String groups(ReadingLog.Entry entry, Words words) {
        return entry.groups().stream().map(group -> words.say("group." + group)).collect(Collectors.joining(", "));
    }
}
