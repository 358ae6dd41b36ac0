package nl.kansrijk.web.readinglog;

import nl.kansrijk.access.ReadingLog;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Words;

/** A person to choose, by the beginning of the number: where the log is, and what is known of the looks. */
public record PickLine(String number, String href, String looks, boolean emergency) {
    /** So much of a number is enough to tell persons apart. */
    static final int SHORT = 8;

    static PickLine of(ReadingLog.Subject subject, ReadingLogForm.Wish wish, Words words) {
        var last = words.moment(subject.last());
        return new PickLine(
                shortOf(subject.person()),
                wish.address(subject.person()),
                words.count("readinglog.pick.looks", subject.times(), last),
                subject.emergencies() > 0);
    }

    static PickLine of(ClientId person, ReadingLogForm.Wish wish) {
        return new PickLine(person.value().toString(), wish.address(person), "", false);
    }

    static String shortOf(ClientId person) {
        return person.value().toString().substring(0, SHORT);
    }
}
