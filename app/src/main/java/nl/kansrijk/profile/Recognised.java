package nl.kansrijk.profile;

import java.util.List;
import nl.kansrijk.shared.Reason;

/** What became of a client's answer to a statement. */
public sealed interface Recognised {
    /** The statement with the answer that stands now. */
    record Marked(Statement statement, List<Reason> warnings) implements Recognised {
        public Marked {
            warnings = List.copyOf(warnings);
        }
    }

    /** This answer was taken back or followed by another before; nothing changed. */
    record Already(Statement statement) implements Recognised {}

    /** The statement was replaced or answered otherwise meanwhile; this is what stands there now. */
    record Stale(Statement current) implements Recognised {}

    /** Not possible, and why. */
    record Refused(Reason why) implements Recognised {}
}
