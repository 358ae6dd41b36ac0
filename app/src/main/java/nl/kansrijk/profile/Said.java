package nl.kansrijk.profile;

import java.util.List;
import nl.kansrijk.shared.Reason;

/** What became of something that was said. */
public sealed interface Said {
    /** Beginning of the keys that say that the opposite was ended. */
    String ENDED = "profile.ended.";

    /** Kept; the warnings are about free text, such as a number that was masked, or say that the opposite was ended. Said twice, it is kept once. */
    record Kept(Statement statement, List<Reason> warnings) implements Said {
        public Kept {
            warnings = List.copyOf(warnings);
        }

        /** Whether it ended what stood there and said the opposite, such as a no to a certificate that is there now. */
        public boolean endsOpposite() {
            return warnings.stream().anyMatch(one -> one.key().startsWith(ENDED));
        }
    }

    /** Someone else changed it meanwhile; this is what stands there now. Nothing was kept. */
    record Stale(Statement current) implements Said {}

    /** Not possible, and why. Nothing was kept. */
    record Refused(Reason why) implements Said {}
}
