package nl.kansrijk.casework.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.Reason;

/**
 * What someone who reports filled in. A BSN in the words is masked; the warnings are for who wrote them.
 */
public record NewReport(Report.Who who, Report.Ask ask, List<Reason> warnings) {
    /** Longest sentence of need, in characters. */
    public static final int LONGEST_NEED = 300;

    /** Longest single line, in characters. */
    public static final int LONGEST_LINE = 120;

    /** The languages that can be chosen, ISO 639-1. */
    public static final List<String> LANGUAGES = List.of("nl", "en", "ar", "pl", "tr", "uk");

    /** The ways to be reached. */
    public static final List<String> CHANNELS = List.of("PHONE", "SMS", "EMAIL", "LETTER", "VISIT");

    public NewReport {
        warnings = List.copyOf(warnings);
    }

    /** Reads the form: every mistake at once. Today: a birth date lies before it. */
    public static Parsed<NewReport> parse(Map<String, String> sent, LocalDate today) {
        return new ReportForm(sent, today).parse();
    }
}
