package nl.kansrijk.start;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.kansrijk.taxonomy.imports.ImportReport;
import nl.kansrijk.taxonomy.imports.Problem;
import nl.kansrijk.taxonomy.imports.Refused;

/** What came of an import, in words for the terminal. The words themselves are those of the taxonomy. */
final class ImportWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "messages.taxonomy",
            Locale.ENGLISH,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private ImportWords() {}

    static String of(nl.kansrijk.taxonomy.imports.Progress step) {
        return String.format(Locale.ROOT, "%s, %,d rows", step.file(), step.rows());
    }

    static String of(Problem problem) {
        return sentence(problem.messageKey(), problem) + " " + sentence(problem.adviceKey(), problem);
    }

    static List<String> of(ImportReport.Done done) {
        return done.files().stream()
                .map(file -> String.format(
                        Locale.ROOT, "%s: %,d rows, %,d new or changed", file.file(), file.rows(), file.changed()))
                .toList();
    }

    /** One line: file, line and why it was left out. */
    static String of(Refused row) {
        return row.file() + ", line " + row.line() + ": "
                + WORDS.getString(row.reason().messageKey());
    }

    private static String sentence(String key, Problem problem) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH)
                .format(new Object[] {problem.where(), problem.detail()});
    }
}
