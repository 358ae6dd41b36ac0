package nl.kansrijk.web.appointments;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.web.NextMeeting;
import nl.kansrijk.web.Words;

/**
 * One appointment for a calendar on a phone. Times are in UTC, so that no change of the clock can move them; nothing about why the
 * client comes stands in it. Source: RFC 5545.
 */
final class CalendarFile {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 60;

    private CalendarFile() {}

    static String of(Appointment one, Instant now, Words words) {
        var start = one.at().orElseThrow();
        return Stream.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Kansrijk//Afspraken//NL",
                        "BEGIN:VEVENT",
                        "UID:" + one.id() + "@kansrijk",
                        "DTSTAMP:" + UTC.format(now),
                        "DTSTART:" + UTC.format(start),
                        "DTEND:"
                                + UTC.format(
                                        start.plus(Duration.ofMinutes(one.plan().minutes()))),
                        "SUMMARY:" + text(words.say("myappointments.calendar")),
                        "LOCATION:" + text(NextMeeting.where(one, words)),
                        "END:VEVENT",
                        "END:VCALENDAR")
                .map(CalendarFile::folded)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** A line of at most 75 octets: what is longer goes on after a space. Letters take up to four, so lines break well before. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        int length = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            if (length >= LONGEST_LINE) {
                folded.append("\r\n ");
                length = 0;
            }
            int letter = line.codePointAt(at);
            folded.appendCodePoint(letter);
            length += letter < 128 ? 1 : 4;
        }
        return folded.toString();
    }
}
