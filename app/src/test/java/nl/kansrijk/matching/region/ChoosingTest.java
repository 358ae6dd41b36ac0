package nl.kansrijk.matching.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ChoosingTest {
    @Test
    void what_brings_most_comes_first_and_nobody_counts_twice() {
        var chosen = new Choosing(List.of(upTo(1, 7), upTo(1, 9), upTo(10, 14), upTo(3, 9), covers(20))).atMost(3);
        assertThat(chosen.places()).containsExactly(1, 2);
        assertThat(chosen.provenPercent()).isGreaterThanOrEqualTo(93);
    }

    @Test
    void where_nothing_brings_at_least_five_nothing_is_chosen() {
        assertThat(new Choosing(List.of(covers(), upTo(1, 4))).atMost(5).places())
                .isEmpty();
        assertThat(new Choosing(List.of()).atMost(5).provenPercent()).isEqualTo(100);
    }

    @Property(tries = 500)
    void the_set_reaches_what_is_proven_of_the_best_set_that_trying_all_finds(@ForAll long seed) {
        var random = new Random(seed);
        var all = IntStream.range(0, 7)
                .mapToObj(i -> covers(random.ints(random.nextInt(14), 0, 40).toArray()))
                .toList();
        var chosen = new Choosing(all).atMost(1 + random.nextInt(3));
        int best = bestByTryingAll(all, chosen.places().size(), 0, Coverage.none());
        int reached = chosen.places().stream()
                .map(all::get)
                .reduce(Coverage.none(), Coverage::with)
                .size();
        assertThat(100 * reached).isGreaterThanOrEqualTo(chosen.provenPercent() * best);
        assertThat(chosen.provenPercent()).isBetween(Choosing.GUARANTEED_PERCENT, 100);
    }

    private static int bestByTryingAll(List<Coverage> all, int left, int from, Coverage reached) {
        int best = reached.size();
        if (left == 0) return best;
        for (int i = from; i < all.size(); i++)
            best = Math.max(best, bestByTryingAll(all, left - 1, i + 1, reached.with(all.get(i))));
        return best;
    }

    private static Coverage upTo(int first, int last) {
        return covers(IntStream.rangeClosed(first, last).toArray());
    }

    private static Coverage covers(int... people) {
        var set = new BitSet();
        for (int one : people) set.set(one);
        return new Coverage(set, new BitSet());
    }
}
