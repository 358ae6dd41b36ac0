package nl.kansrijk.profile.passport;

import java.util.List;
import nl.kansrijk.shared.Reason;

/** What came of reading a file. */
public sealed interface ReadFile {
    /** Every line can be said. */
    record Good(Incoming.Kind kind, String from, List<Line> lines) implements ReadFile {
        public Good {
            lines = List.copyOf(lines);
        }
    }

    /** Something is wrong, and then nothing is taken. The reason says what, and in which line. */
    record Bad(Reason why) implements ReadFile {}
}
