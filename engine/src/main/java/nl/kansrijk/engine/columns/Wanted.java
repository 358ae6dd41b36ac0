package nl.kansrijk.engine.columns;

import java.util.List;

/** A question: who, within this area and reach, meets the conditions and scores best on the needs. At most 31 needs. */
public record Wanted(List<Need> needs, Area area, Conditions conditions, Allowed allowed, Pick pick) {
    static final int MOST_NEEDS = 31;

    public Wanted {
        needs = List.copyOf(needs);
        if (needs.size() > MOST_NEEDS) throw new IllegalArgumentException("at most 31 needs");
    }

    boolean allows(Person person) {
        var spot = person.spot();
        return conditions.metBy(person.meets().levels(), person.meets().holds())
                && (spot.known() ? area.holds(spot.x(), spot.y()) : area.withUnknown())
                && allowed.allows(person.owned());
    }

    /** How many are kept, by which seed ties are settled, and the least score that counts. */
    public record Pick(int most, long seed, int least) {
        public Pick {
            if (most < 1) throw new IllegalArgumentException("a list holds at least one");
        }

        /** Everyone who scores at all. */
        public static Pick of(int most, long seed) {
            return new Pick(most, seed, 1);
        }
    }
}
