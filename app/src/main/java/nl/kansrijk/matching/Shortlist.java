package nl.kansrijk.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.profile.Candidate;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.TenantId;

/**
 * Who fits a vacancy: one page of at most ten cards of at most fifty. Kept: number of the list as it was stored, empty
 * when something was only tried. Tried: what that changed, empty when nothing was. Figures: never about one
 * person.
 */
public record Shortlist(
        VacancyId vacancy,
        Wish wish,
        Tally tally,
        int total,
        List<Card> cards,
        Optional<Emptiness> empty,
        Optional<UUID> kept,
        Optional<Tried> tried,
        Figures figures) {
    public Shortlist {
        cards = List.copyOf(cards);
    }

    /** How many people each owner organisation has, and whom the Dutch that is asked leaves out. */
    public record Figures(Map<TenantId, Integer> spread, LanguageBar bar) {
        public Figures {
            spread = Map.copyOf(spread);
        }
    }

    /** A person without a name, as the region may see them. Key: as they stand in an address. */
    public record Card(ClientId client, String codeName, String key, Candidate candidate, Chance chance) {}

    /** People within reach, who fit now, who fit now or after at most 4 and 12 weeks, and who may fit once asked. */
    public record Tally(int inReach, int now, int within4, int within12, int askFirst) {
        /** How many belong to these weeks of training, or to {@link Wish#ASK_FIRST}. */
        public int at(int weeks) {
            if (weeks == Wish.ASK_FIRST) return askFirst;
            return weeks == 0 ? now : weeks <= 4 ? within4 : within12;
        }
    }

    /** How many of the whole list stand elsewhere than before, and by the names of what was weighed otherwise. */
    public record Tried(int moved, List<Reason> by) {
        public Tried {
            by = List.copyOf(by);
        }
    }

    /** Why there is nobody: how many each condition stops, most first, and the one that alone would let most in. */
    public record Emptiness(Map<String, Integer> stopped, List<Reason> names, Optional<Relaxation> best) {
        public Emptiness {
            stopped = Map.copyOf(stopped);
            names = List.copyOf(names);
        }
    }

    /** A condition that, alone loosened, lets so many people in. */
    public record Relaxation(String criterion, Reason name, int people) {}

    /** Pages of ten. */
    public int pages() {
        return (total + Wish.PAGE - 1) / Wish.PAGE;
    }
}
