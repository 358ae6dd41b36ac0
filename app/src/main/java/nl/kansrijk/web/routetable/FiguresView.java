package nl.kansrijk.web.routetable;

import java.util.List;
import nl.kansrijk.web.Lists;

/** How rows and routes did in a period. */
public record FiguresView(List<Lists.Tab> periods, String finding, List<Row> rows, List<Spread> routes) {
    public FiguresView {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
        routes = List.copyOf(routes);
    }

    /** A row of the table with its figures in words. */
    public record Row(
            String row,
            String text,
            String people,
            String chosen,
            String deviation,
            List<String> reasons,
            String working) {
        public Row {
            reasons = List.copyOf(reasons);
        }
    }

    /** A route, for how many it was advised and chosen. */
    public record Spread(String route, String advised, String chosen) {}
}
