package nl.kansrijk.matching.region;

import java.util.List;

/**
 * Two ways to propose people for all vacancies: every vacancy takes its best, and a shared-out way. Never: people who fit
 * something now and stand in no list of ten; helped: those of them whom sharing out does propose. A proposal of figures,
 * never an action.
 */
public record Spread(int people, int withChance, int never, int helped, Way best, Way fair) {
    /**
     * One way. Times: how many people with a chance are proposed 0, 1, 2, 3 and 4 or more times. Most: for one person.
     * Flooded: employers with more than they can handle. Tenths: 0..200, how well the pairs fit on average, in
     * tenths of a step of a bar.
     */
    public record Way(List<Integer> times, int most, int proposals, int vacancies, int flooded, int tenths) {
        public Way {
            times = List.copyOf(times);
        }

        /** People with at least one proposal. */
        public int reached() {
            return times.stream().skip(1).mapToInt(Integer::intValue).sum();
        }
    }
}
