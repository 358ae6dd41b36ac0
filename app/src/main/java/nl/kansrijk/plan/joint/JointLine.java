package nl.kansrijk.plan.joint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the part that an employer shares.
 *
 * @param by who does it, or who may be held to it
 * @param day on which it is done; empty when it goes on
 * @param remark how far it is, in a few words; may be empty
 */
public record JointLine(
        UUID id, Kind kind, Party by, String words, Optional<LocalDate> day, Progress progress, String remark) {
    /** What kind of line. */
    public enum Kind {
        /** What the employer offers, such as learning days. Source: row 3-49. */
        OFFER(Term.Kind.OFFER),
        /** What is learned there. Source: row 4-16. */
        LEARN(Term.Kind.LEARN),
        /** What one may expect of another. Source: row 3-26. */
        EXPECT(Term.Kind.EXPECT);

        private final Term.Kind term;

        Kind(Term.Kind term) {
            this.term = term;
        }
    }

    /** How far it is. Texts: {@code plan.progress.…}. */
    public enum Progress {
        AGREED,
        DOING,
        DONE,
        ENDED
    }

    /** The same, this far. */
    public JointLine now(Progress how, String words) {
        return new JointLine(id, kind, by, this.words, day, how, words);
    }

    Term term() {
        return new Term(
                id, kind.term, words, by + " " + day.map(LocalDate::toString).orElse(""));
    }
}
