package nl.kansrijk.web.caseload;

import java.util.List;
import java.util.Optional;

/** What came of a batch: a sentence, and for each client done or not done because. */
public record HandoverResult(String said, List<Line> lines) {
    public HandoverResult {
        lines = List.copyOf(lines);
    }

    /** One client; {@code press} takes it back, empty when that cannot be. */
    public record Line(String name, boolean done, String text, Optional<String> press) {}
}
