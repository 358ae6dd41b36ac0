package nl.kansrijk.triage;

import java.util.List;

/** A version of the table of routes as people read it: its rows in order, and the limits that can be moved. */
public record RouteRules(List<Line> lines, List<Limit> limits) {
    public RouteRules {
        lines = List.copyOf(lines);
        limits = List.copyOf(limits);
    }

    /**
     * A row. Its words are {@code triage.row.<row>}.
     *
     * @param conditions all must hold; none: the row always holds
     * @param routes none when it says nothing of the route; more than one when other things decide between them
     */
    public record Line(String row, List<Condition> conditions, List<Route> routes, List<Track> adds, Then then) {
        public Line {
            conditions = List.copyOf(conditions);
            routes = List.copyOf(routes);
            adds = List.copyOf(adds);
        }

        /** Every input that it asks, in order. */
        List<Input> asks() {
            return conditions.stream()
                    .flatMap(one -> one.anyOf().stream())
                    .map(Condition.Term::input)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** What happens after a row that holds. */
    public enum Then {
        /** This is the advice. */
        ROUTE,
        /** There is no advice: too little is known. */
        NOTHING,
        /** The next row is looked at. */
        ON
    }
}
