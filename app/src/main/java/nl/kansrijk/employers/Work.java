package nl.kansrijk.employers;

import java.util.Set;
import nl.kansrijk.shared.DayGrid;
import nl.kansrijk.shared.HoursPerWeek;
import nl.kansrijk.shared.Postcode4;

/**
 * Where, when and on which terms is worked. Days: the parts of the week in which work can fall. Town: the words of the place, empty
 * when unknown. Errors: {@link IllegalArgumentException} when least hours are above most hours.
 */
public record Work(
        Postcode4 postcode,
        String town,
        HoursPerWeek least,
        HoursPerWeek most,
        DayGrid days,
        Shifts shifts,
        Terms terms,
        Set<Way> ways) {
    public Work {
        if (least.value() > most.value()) throw new IllegalArgumentException("least hours are at most the most hours");
        ways = Set.copyOf(ways);
    }

    /** How one gets there or works. Words: {@code employers.way.<name>}. */
    public enum Way {
        /** The place can be reached by bus or train at the times of the shifts. */
        PUBLIC_TRANSPORT,
        /** Part of the work can be done at home. */
        FROM_HOME
    }
}
