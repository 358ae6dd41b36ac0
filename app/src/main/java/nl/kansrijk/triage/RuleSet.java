package nl.kansrijk.triage;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableSet;

/** One version of the table of routes, as a value: what it says of a person, and where its limits lie. */
interface RuleSet {
    /** Which version. */
    String version();

    /** The rows whose conditions hold, in the order of the table. */
    List<Row> holding(Inputs inputs);

    /** The first amount of each band of this column but the lowest. */
    NavigableSet<BigDecimal> limits(Input input);
}
