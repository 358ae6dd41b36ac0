package nl.kansrijk.web.plan;

import java.util.List;

/** What was changed, newest first. */
public record HistoryView(String path, List<Entry> entries) {
    public HistoryView {
        entries = List.copyOf(entries);
    }

    /** One version: when, by whom, and which lines. */
    public record Entry(String when, String who, List<String> changes) {
        public Entry {
            changes = List.copyOf(changes);
        }
    }
}
