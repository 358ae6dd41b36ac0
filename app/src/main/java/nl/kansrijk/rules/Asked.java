package nl.kansrijk.rules;

import java.time.LocalDate;
import java.util.List;

/** What is to be reckoned: the facts of one job or person, and the day whose rules count. */
public sealed interface Asked permits WageSubsidy, WageAdvantage, NoRisk, Trial, Jobs, WorkPays {
    /** Whose rules count. */
    LocalDate day();

    /** Keys of the rules it needs, in the order of the sum. */
    List<String> keys();

    /** The steps; the last one is what it is about. */
    List<Line> lines(Amounts amounts);

    /** What is taken for granted: last parts of text keys. */
    List<String> assumptions();
}
