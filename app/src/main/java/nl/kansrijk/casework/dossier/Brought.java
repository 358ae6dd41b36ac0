package nl.kansrijk.casework.dossier;

import java.util.List;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;

/** What came of bringing a file in. */
public sealed interface Brought {
    /** Everything is in; of a shielded client only who has that right sees it. */
    record In(ClientId client, int statements, int talks, boolean shielded) implements Brought {}

    /** Nothing is in, and why; at most {@value #MOST} reasons. */
    record Refused(List<Reason> why, int more) implements Brought {
        /** Most reasons that are told. */
        public static final int MOST = 10;

        static Refused of(List<Reason> all) {
            int told = Math.min(MOST, all.size());
            return new Refused(all.subList(0, told), all.size() - told);
        }

        public Refused {
            why = List.copyOf(why);
        }
    }
}
