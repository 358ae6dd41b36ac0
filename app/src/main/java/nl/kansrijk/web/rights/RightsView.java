package nl.kansrijk.web.rights;

import java.util.List;
import java.util.Optional;

/**
 * The sheet: first what someone gets, then what is asked.
 *
 * @param day for which day it holds
 * @param resting that looking for work rests now, said before what is asked
 * @param elsewhere who tells what the benefit asks, when that is not the municipality
 */
public record RightsView(
        String day, List<Line> rights, List<Line> duties, Optional<String> resting, Optional<String> elsewhere) {
    public RightsView {
        rights = List.copyOf(rights);
        duties = List.copyOf(duties);
    }

    /**
     * One right or duty.
     *
     * @param why and what helps; one thought each
     * @param law where it stands and since when
     * @param eased why it is not asked now; empty when it is
     */
    public record Line(String title, List<String> why, String law, Optional<String> eased) {
        public Line {
            why = List.copyOf(why);
        }
    }
}
