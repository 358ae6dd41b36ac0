package nl.kansrijk.web.practice;

import java.util.List;

/** How colleagues answered about one invented client: how often each answer, never who. */
public record DifferencesView(
        String title,
        String back,
        String backLabel,
        String lead,
        String finding,
        List<Row> rows,
        List<Counted> counted) {
    public DifferencesView {
        rows = List.copyOf(rows);
        counted = List.copyOf(counted);
    }

    /** One question. {@code wide} whether answers lie more than one step apart; {@code yours} empty for who only counts. */
    public record Row(
            String question, List<String> answers, String expected, String yours, String spread, boolean wide) {
        public Row {
            answers = List.copyOf(answers);
        }
    }

    /** What was chosen besides, each line with how often. */
    public record Counted(String title, List<String> lines) {
        public Counted {
            lines = List.copyOf(lines);
        }
    }
}
