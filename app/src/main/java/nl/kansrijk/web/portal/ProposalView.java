package nl.kansrijk.web.portal;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;

/**
 * One proposal: what work at whom, why, what exactly will be or was shared, until when an answer counts. Words: the field for
 * own words while an answer or a withdrawal is possible.
 */
public record ProposalView(
        String id,
        String title,
        String employer,
        String facts,
        String reason,
        Standing standing,
        List<Lists.Fact> shared,
        Field.Area words) {
    public ProposalView {
        shared = List.copyOf(shared);
    }

    /** How it stands, in a sentence; what can be done; the question asked before, if any. */
    public record Standing(String sentence, boolean asked, boolean open, Optional<String> question) {}
}
