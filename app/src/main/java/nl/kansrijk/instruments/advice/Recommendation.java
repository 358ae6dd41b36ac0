package nl.kansrijk.instruments.advice;

import java.util.List;
import nl.kansrijk.instruments.catalogue.Instrument;

/**
 * One instrument in an advice.
 *
 * @param score in thousandths; only for putting in order, never shown
 * @param needs what it helps with, most first; never empty
 * @param checks what each condition comes to
 */
public record Recommendation(Instrument instrument, long score, List<Need> needs, List<Check> checks) {
    public Recommendation {
        needs = List.copyOf(needs);
        checks = List.copyOf(checks);
    }

    /** Whether nothing stands in the way, as far as is known. */
    public boolean possible() {
        return checks.stream().noneMatch(check -> check.outcome() == Check.Outcome.NOT_MET);
    }

    /** What must be asked first. */
    public List<Check> toAsk() {
        return checks.stream()
                .filter(check -> check.outcome() == Check.Outcome.ASK)
                .toList();
    }

    /** What stands in the way. */
    public List<Check> inTheWay() {
        return checks.stream()
                .filter(check -> check.outcome() == Check.Outcome.NOT_MET)
                .toList();
    }
}
