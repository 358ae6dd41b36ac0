package nl.kansrijk.triage;

import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;

/** What the work of the region asks of someone. A room above knows vacancies and trainings and answers. */
public interface Market {
    /** Weeks of training to the nearest wished occupation for which there is work; 0: can begin now. */
    record Gap(int weeks, String occupation) {
        public Gap {
            if (weeks < 0) throw new IllegalArgumentException("a gap takes 0 weeks or more, was " + weeks);
        }
    }

    /**
     * What is known of it.
     *
     * @param gap empty: unknown, never 0
     * @param jobsAtSpeaking whether there is work that asks no more Dutch than someone speaks; empty: unknown
     */
    record Region(Optional<Gap> gap, Optional<Boolean> jobsAtSpeaking) {
        /** Nothing is known. */
        public static final Region UNKNOWN = new Region(Optional.empty(), Optional.empty());
    }

    /** What the region asks of this client; {@code speaking}: the level of spoken Dutch that counts, such as A1. */
    Region of(ClientId client, Optional<String> speaking, Passage passage);

    /** The same of many, by their level of spoken Dutch, for figures over groups only: who they are is told to nobody. */
    Map<ClientId, Region> of(Map<ClientId, Optional<String>> speaking, Passage passage);
}
