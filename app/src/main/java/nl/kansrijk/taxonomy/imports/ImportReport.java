package nl.kansrijk.taxonomy.imports;

import java.util.List;

/** What came of an import. */
public sealed interface ImportReport {

    /**
     * All files are in. The list of refused rows stops at 100,000; the count goes on. Skipped: files of the folder we
     * do not use.
     */
    record Done(List<Loaded> files, List<Refused> refused, long refusedRows, List<String> skipped)
            implements ImportReport {
        public Done {
            files = List.copyOf(files);
            refused = List.copyOf(refused);
            skipped = List.copyOf(skipped);
        }
    }

    /** Nothing was changed. */
    record Stopped(Problem problem) implements ImportReport {}

    /** One file: rows read, and rows new or changed in the taxonomy. */
    record Loaded(String file, long rows, long changed) {}
}
