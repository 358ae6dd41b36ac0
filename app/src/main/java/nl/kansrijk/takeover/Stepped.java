package nl.kansrijk.takeover;

import java.util.List;
import nl.kansrijk.shared.Reason;

/** What became of a step. */
public sealed interface Stepped {
    /** Done. */
    record Done() implements Stepped {}

    /** Not done, for these reasons; nothing changed. */
    record Wrong(List<Reason> why) implements Stepped {
        public Wrong {
            why = List.copyOf(why);
        }
    }

    /** That file is no longer there, or already further. */
    record Gone() implements Stepped {}
}
