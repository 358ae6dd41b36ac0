package nl.kansrijk.profile;

import java.util.List;
import nl.kansrijk.shared.Reason;

/** What became of something that was said. */
public sealed interface Said {
    /** Kept; the warnings are about free text, such as a number that was masked. Said twice, it is kept once. */
    record Kept(Statement statement, List<Reason> warnings) implements Said {
        public Kept {
            warnings = List.copyOf(warnings);
        }
    }

    /** Someone else changed it meanwhile; this is what stands there now. Nothing was kept. */
    record Stale(Statement current) implements Said {}

    /** Not possible, and why. Nothing was kept. */
    record Refused(Reason why) implements Said {}
}
