package nl.kansrijk.web;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Lines of a file for a spreadsheet: a mark of UTF-8, semicolons, every cell quoted. A cell that a spreadsheet would take
 * for a formula gets an apostrophe in front. Source: OWASP, CSV injection.
 */
public final class CsvLines {
    private final PrintWriter out;

    /** Begins a file. */
    public CsvLines(PrintWriter out) {
        this.out = out;
        out.write('\uFEFF');
    }

    /** Adds a line. */
    public void line(String... cells) {
        out.write(Arrays.stream(cells).map(CsvLines::cell).collect(Collectors.joining(";")) + "\r\n");
    }

    /** Nothing comes after this. */
    public void end() {
        out.flush();
    }

    /** One cell as it stands in the file. */
    public static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
