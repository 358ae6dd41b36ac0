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
     * @param warnings about own words, such as a number that was masked
     */
    record Kept(Replies now, Map<AnswerSheet.Place, String> wrong, List<Reason> warnings) implements Saved {
        public Kept {
            wrong = Map.copyOf(wrong);
            warnings = List.copyOf(warnings);
        }
    }

    /** The talk is over or is not there; nothing was kept. */
    record Closed() implements Saved {}
}
