package nl.kansrijk.plan;

import java.time.LocalDate;
import java.util.UUID;
import nl.kansrijk.plan.joint.Term;

/**
 * What is arranged around the steps: help in practice, a risk that someone watches, a visit at work.
 *
 * @param remark how it ended or went; may be empty
 */
public record Arrangement(UUID id, Kind kind, Said said, State state, String remark) {
    /** What kind of arrangement. Texts: {@code plan.more.…}. */
    public enum Kind {
        /** Someone calls, comes along or gives a ride, for some weeks. Source: row 3-22. */
        SUPPORT(Term.Kind.SUPPORT),
        /** What could go wrong, whose it is and what is done about it. Source: row 3-52. */
        RISK(Term.Kind.RISK),
        /** A visit of a coach at work. Source: row 3-21. */
        VISIT(Term.Kind.VISIT);

        private final Term.Kind term;

        Kind(Term.Kind term) {
            this.term = term;
        }

        Term.Kind term() {
            return term;
        }
    }

    /** How it stands. */
    public enum State {
        OPEN,
        DONE,
        ENDED
    }

    /**
     * What was said of it.
     *
     * @param who who helps, watches or visits
     * @param day on which it begins, is looked at or takes place
     * @param amount weeks of help, or minutes of a visit; 0 for a risk
     * @param extra the hour of help such as 08:15, or what is done about a risk; empty for a visit
     */
    public record Said(String words, String who, LocalDate day, int amount, String extra) {}

    Arrangement saying(Said other) {
        return new Arrangement(id, kind, other, state, remark);
    }

    Arrangement now(State how, String words) {
        return new Arrangement(id, kind, said, how, words);
    }

    Term term() {
        return new Term(id, kind.term(), said.words(), said.toString());
    }
}
