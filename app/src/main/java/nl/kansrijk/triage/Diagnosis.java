package nl.kansrijk.triage;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.triage.Given.Fact;

/** Whether it is the market, or support that is needed first: two things that are told apart. Source: row 2-02. */
public record Diagnosis(Market market, Support support) {
    private static final Set<Track> BESIDE = EnumSet.of(
            Track.HEALTH_CHECK,
            Track.DEBT,
            Track.HOUSE,
            Track.HOME,
            Track.MENTAL,
            Track.SUBST,
            Track.DAILY_LIFE,
            Track.INCOME_CHECK,
            Track.SELF_EFFICACY,
            Track.LANGUAGE,
            Track.CHILDCARE);

    /** How the market stands for someone. */
    public enum Market {
        FITS,
        LEARN,
        CHOOSE,
        UNKNOWN
    }

    /** Whether support comes first. */
    public enum Support {
        FIRST,
        ALONGSIDE,
        NONE,
        UNKNOWN
    }

    /** What a run says of it. */
    public static Diagnosis of(TriageRun run) {
        return new Diagnosis(market(run.inputs()), support(run.advice()));
    }

    private static Market market(Inputs inputs) {
        if (inputs.given(Input.OCCUPATION_CHOSEN).equals(Optional.of(new Fact(false)))) return Market.CHOOSE;
        return inputs.amount(Input.GAP_WEEKS)
                .map(weeks -> weeks.equals(BigDecimal.ZERO) ? Market.FITS : Market.LEARN)
                .orElse(Market.UNKNOWN);
    }

    private static Support support(Advice advice) {
        if (advice.route().isEmpty()) return Support.UNKNOWN;
        if (advice.route()
                .filter(route -> route == Route.ST1 || route == Route.SF1)
                .isPresent()) return Support.FIRST;
        return advice.tracks().stream().anyMatch(BESIDE::contains) ? Support.ALONGSIDE : Support.NONE;
    }
}
