package nl.kansrijk.matching.exploring;

import java.time.LocalDate;
import nl.kansrijk.taxonomy.RuleParameters;

/**
 * How far a look around goes, as dated rules. Near: from here a kind of work is within reach; after: so near it must come
 * by training, to know enough for a first day; both 0..1000. Weeks: the longest training that closes a gap. Liked: how much nearer work is put in the list when someone likes to do such things, 0..1000.
 */
record Rules(int near, int after, int weeks, int liked) {
    static Rules on(LocalDate day, RuleParameters rules) {
        return new Rules(
                (int) rules.value("matching.exploreNear", day),
                (int) rules.value("matching.exploreAfter", day),
                (int) rules.value("matching.learnWeeks.long", day),
                (int) rules.value("matching.exploreLiked", day));
    }
}
