package nl.kansrijk.web.readinglog;

import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.kansrijk.access.LogSheet;
import nl.kansrijk.access.ReadingLog;
import nl.kansrijk.web.Words;

/**
 * Looks as lines of a file: a mark of UTF-8, semicolons, every cell quoted. A cell that a spreadsheet would take for a
 * formula gets an apostrophe in front. Source: OWASP, CSV injection.
 */
final class LogFile {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(LogPeriod.DUTCH);
    private static final List<String> COLUMNS =
            List.of("when", "organisation", "role", "account", "why", "did", "saw", "emergency");
    private final PrintWriter out;
    private final Words words;

    LogFile(PrintWriter out, Words words) {
        this.out = out;
        this.words = words;
    }

    void write(LogSheet sheet) {
        out.write('\uFEFF');
        line(COLUMNS.stream().map(column -> words.say("readinglog." + column)).toArray(String[]::new));
        sheet.each(this::look);
        out.flush();
    }

    private void look(ReadingLog.Entry entry) {
        var look = LookLine.of(entry, words);
        line(
                MOMENT.format(entry.at()),
                look.organisation(),
                look.role(),
                look.mark(),
                look.purpose(),
                look.action(),
                look.groups(),
                words.say(look.emergency() ? "readinglog.yes" : "readinglog.no"));
    }

    private void line(String... cells) {
        out.write(Arrays.stream(cells).map(LogFile::cell).collect(Collectors.joining(";")) + "\r\n");
    }

    static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
