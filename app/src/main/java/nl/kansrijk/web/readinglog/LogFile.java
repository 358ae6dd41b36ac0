package nl.kansrijk.web.readinglog;

import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.kansrijk.access.LogSheet;
import nl.kansrijk.access.ReadingLog;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.CsvLines;
import nl.kansrijk.web.Words;

/** Looks as lines of a file for a spreadsheet. */
final class LogFile {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(DutchTime.ZONE);
    private static final List<String> COLUMNS =
            List.of("when", "organisation", "role", "account", "why", "did", "saw", "emergency");
    private final CsvLines out;
    private final Words words;

    LogFile(PrintWriter out, Words words) {
        this.out = new CsvLines(out);
        this.words = words;
    }

    void write(LogSheet sheet) {
        out.line(COLUMNS.stream()
                .map(column -> words.say("readinglog." + column))
                .toArray(String[]::new));
        sheet.each(this::look);
        out.end();
    }

    private void look(ReadingLog.Entry entry) {
        var look = LookLine.of(entry, words);
        out.line(
                MOMENT.format(entry.at()),
                look.organisation(),
                look.role(),
                look.mark(),
                look.purpose(),
                look.action(),
                look.groups(),
                words.say(look.emergency() ? "readinglog.yes" : "readinglog.no"));
    }
}
