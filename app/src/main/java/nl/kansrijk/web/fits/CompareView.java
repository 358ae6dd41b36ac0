package nl.kansrijk.web.fits;

import java.util.List;
import nl.kansrijk.web.ChanceCardView;

/** People side by side: their cards on top, then a row per criterion with a cell per person. */
public record CompareView(Head head, String back, List<ChanceCardView> cards, List<Row> rows) {
    public CompareView {
        cards = List.copyOf(cards);
        rows = List.copyOf(rows);
    }

    /** What the job asks and how it is with each person. */
    public record Row(String criterion, String asks, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Whether it is not the same with everyone: there the eye should go. */
        public boolean differs() {
            return cells.stream().map(Cell::mark).distinct().count() > 1;
        }
    }

    /** One person on one criterion. */
    public record Cell(String codeName, WhyView.Mark mark, String has) {}
}
