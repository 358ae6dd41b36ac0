package nl.kansrijk.matching.region;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.shared.Reason;

/**
 * Why one vacancy stays open: people within reach, those who fit now, and what stands in the way of the others, commonest
 * first. Figures over people are to be shown from five up. Source: row 0-03.
 */
public record Mismatch(VacancyId vacancy, int inReach, int now, List<Cause> causes) {
    public Mismatch {
        causes = List.copyOf(causes);
    }

    /** What most of the people concerned stand before. */
    public enum Kind {
        /** A hard fact, or a wish that is not bought off. */
        STOP,
        /** Something can close it. */
        BRIDGE,
        /** Nobody asked yet what they can. */
        ASK
    }

    /**
     * One condition: how many people it keeps away, for how many it is the only one, and the opener that lets in most of
     * them, with how many.
     */
    public record Cause(String condition, Reason name, Kind kind, Figures figures, Optional<Help> help) {}

    /** People kept away, and those kept away by nothing else. */
    public record Figures(int people, int only) {}

    /** An opener with the people it lets in here. */
    public record Help(Opener opener, int people) {}
}
