package nl.kansrijk.matching.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses a set step by step, each time what brings most that is not there yet. As nothing is counted twice, such a set
 * always reaches at least 1 - 1/e (63 percent) of the best set of that size; what is still left to gain often proves more.
 * Source: Nemhauser, Wolsey and Fisher 1978.
 */
final class Choosing {
    static final int GUARANTEED_PERCENT = 63;

    /** A step that adds fewer people and vacancies than this is not worth a place in the set. */
    static final int LEAST_GAIN = 5;

    private final List<Coverage> all;

    Choosing(List<Coverage> all) {
        this.all = List.copyOf(all);
    }

    /** Places of what is chosen, best first, and the percentage of the best set that is proven. */
    record Chosen(List<Integer> places, int provenPercent) {
        Chosen {
            places = List.copyOf(places);
        }
    }

    Chosen atMost(int most) {
        var chosen = new ArrayList<Integer>();
        var reached = Coverage.none();
        while (chosen.size() < most) {
            int next = best(reached);
            if (next < 0) break;
            chosen.add(next);
            reached = reached.with(all.get(next));
        }
        return new Chosen(chosen, proven(reached, chosen.size()));
    }

    /** The first of those that bring most; -1 when nothing brings enough. */
    private int best(Coverage reached) {
        int best = -1;
        int gain = LEAST_GAIN - 1;
        for (int i = 0; i < all.size(); i++) {
            int brings = all.get(i).without(reached).size();
            if (brings > gain) {
                best = i;
                gain = brings;
            }
        }
        return best;
    }

    /** The best set of this size reaches at most what is reached and the largest gains that are left. */
    private int proven(Coverage reached, int size) {
        int left = all.stream()
                .map(one -> one.without(reached).size())
                .sorted(Comparator.reverseOrder())
                .limit(size)
                .mapToInt(Integer::intValue)
                .sum();
        int most = reached.size() + left;
        return most == 0 ? 100 : Math.max(GUARANTEED_PERCENT, 100 * reached.size() / most);
    }
}
