package nl.kansrijk.intake;

import java.util.List;
import java.util.Map;
import nl.kansrijk.shared.Reason;

/** What became of a screen that was sent. */
public sealed interface Saved {
    /**
     * Kept, but for what cannot be.
     *
     * @param now everything filled in during the talk, after this
     * @param wrong the places whose answer cannot be, each with a message key
     * @param clashes what was not kept because someone else filled in something else that this page never showed, by place
     * @param warnings about own words, such as a number that was masked
     */
    record Kept(
            Replies now,
            Map<AnswerSheet.Place, String> wrong,
            Map<AnswerSheet.Place, String> clashes,
            List<Reason> warnings)
            implements Saved {
        public Kept {
            wrong = Map.copyOf(wrong);
            clashes = Map.copyOf(clashes);
            warnings = List.copyOf(warnings);
        }

        /** Whether all of it was kept. */
        public boolean whole() {
            return wrong.isEmpty() && clashes.isEmpty();
        }
    }

    /** The talk is over or is not there; nothing was kept. */
    record Closed() implements Saved {}
}
