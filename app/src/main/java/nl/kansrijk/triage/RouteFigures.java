package nl.kansrijk.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the table does: how often each row fires, how often people chose another route and why, and how routes are spread. Of groups
 * too small to tell there is no figure; others are rounded down. Source: domain e.5, rulings 6.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RouteFigures {
    private static final int PERMILLE = 1000;
    private final FigureTable table;
    private final RuleParameters rules;

    RouteFigures(FigureTable table, RuleParameters rules) {
        this.table = table;
        this.rules = rules;
    }

    /** From a day up to but not with another. */
    public record Period(LocalDate from, LocalDate until) {}

    /** Figures of one period. */
    public record Figures(List<Fired> rows, List<Spread> routes) {
        public Figures {
            rows = List.copyOf(rows);
            routes = List.copyOf(routes);
        }
    }

    /**
     * A row: people for whom it fired, for whom people chose, for whom they chose another route.
     *
     * @param deviation part of the choices that is another route, in permille
     * @param review whether that is so much that the row has to be looked at
     * @param reasons why, most named first
     * @param working people of whom a later advice says that they work
     */
    public record Fired(
            String row,
            OptionalInt people,
            OptionalInt chosen,
            OptionalInt deviation,
            Review review,
            List<Named> reasons,
            OptionalInt working) {
        public Fired {
            reasons = List.copyOf(reasons);
        }
    }

    /** Whether a row has to be looked at. */
    public enum Review {
        NEEDED,
        NOT
    }

    /** A reason and how many people it was named for. */
    public record Named(Deviation reason, OptionalInt people) {}

    /** People who were advised a route, and for whom it was chosen; an empty route: no advice. */
    public record Spread(Optional<Route> route, OptionalInt advised, OptionalInt chosen) {}

    /** Of the own organisation in this period. */
    public Figures of(Period period, Passage passage) {
        var tenant = passage.actor().tenant();
        var today = DutchTime.day(passage.at());
        int fewest = (int) rules.value("privacy.kAnonymity", today);
        long most = rules.value("triage.deviation.review", today);
        var reasons = table.reasons(tenant, period);
        return new Figures(
                table.rows(tenant, period).stream()
                        .map(row -> fired(row, reasons, fewest, most))
                        .toList(),
                table.routes(tenant, period).stream()
                        .map(one ->
                                new Spread(one.route(), Told.of(one.advised(), fewest), Told.of(one.chosen(), fewest)))
                        .toList());
    }

    private static Fired fired(FigureTable.Row row, List<FigureTable.Reason> reasons, int fewest, long most) {
        boolean told = row.deviated() >= fewest;
        int share = row.chosen() == 0 ? 0 : row.deviated() * PERMILLE / row.chosen();
        return new Fired(
                row.row(),
                Told.of(row.people(), fewest),
                Told.of(row.chosen(), fewest),
                told ? OptionalInt.of(share) : OptionalInt.empty(),
                told && share > most ? Review.NEEDED : Review.NOT,
                reasons.stream()
                        .filter(one -> one.row().equals(row.row()))
                        .map(one -> new Named(one.reason(), Told.of(one.people(), fewest)))
                        .toList(),
                Told.of(row.working(), fewest));
    }
}
