package nl.kansrijk.matching.region;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.shared.Reason;

/**
 * Why one vacancy stays open: people within reach, those who fit now, and what stands in the way of the others: first
 * where one action lets in most people, then the commonest; three conditions at most. Figures over people are to be shown from five up. Source: row 0-03.
 */
public record Mismatch(VacancyId vacancy, Near near, List<Cause> causes) {
    public Mismatch {
        causes = List.copyOf(causes);
    }

    /** People within 25 km, those of them who fit now, and how many more fit when looked for within 50 km. */
    public record Near(int inReach, int now, int wider) {}

    /** What kind of condition it is, whoever stands before it. */
    public enum Kind {
        /** A hard fact, or a wish that is not bought off. */
        STOP,
        /** Something can close it. */
        BRIDGE,
        /** Nobody asked yet what they can. */
        ASK
    }

    /**
     * One condition: how many people it keeps away, for how many it is the only one, the opener that lets in most people,
     * and the other condition together with which it keeps away most. One condition may be two causes: whom nobody asked
     * yet ({@link Kind#ASK}), and who surely does not meet it; they stand one after the other. Task: of the tasks of day one
     * the one that most of them do not show.
     */
    public record Cause(
            String condition,
            Reason name,
            Optional<Reason> task,
            Kind kind,
            Figures figures,
            Optional<Help> help,
            Optional<Together> together) {
        /** How many people doing something about this alone can let in. */
        int opens() {
            return Math.max(figures.only(), help.map(Help::people).orElse(0));
        }
    }

    /** People kept away, and those kept away by nothing else. */
    public record Figures(int people, int only) {}

    /** Another condition, and the people whom nothing but these two keeps away. */
    public record Together(Reason other, int people) {}

    /** An opener with the people it lets in here. */
    public record Help(Opener opener, int people) {}
}
