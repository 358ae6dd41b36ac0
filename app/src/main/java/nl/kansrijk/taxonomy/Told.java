package nl.kansrijk.taxonomy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kansrijk.taxonomy.coding.Proposal;

/** Of a sentence that tells more than one thing each is heard: "broodjes gemaakt en afgewassen" is not about bread alone. */
final class Told {

    private Told() {}

    /**
     * The same proposals, and right after the first one the best of each thing that none of the others speaks of.
     *
     * @param found those that may be shown, best first
     * @param each the best of each thing that is told
     * @param most so many are shown
     */
    static List<Proposal> each(List<Proposal> found, List<Proposal> each, int most) {
        if (found.isEmpty()) return found;
        List<Proposal> missed = new ArrayList<>();
        for (Proposal one : each) {
            var shown = found.stream().limit(Math.max(1L, most - 1L - missed.size()));
            if (!speaksOf(one, Stream.concat(shown, missed.stream()))) missed.add(one);
        }
        Map<String, Proposal> all = new LinkedHashMap<>();
        Stream.of(found.subList(0, 1), missed, found)
                .flatMap(List::stream)
                .forEach(one -> all.putIfAbsent(one.code(), one));
        return List.copyOf(all.values());
    }

    /** Whether one of these was led to by the same words, or is the same. */
    private static boolean speaksOf(Proposal one, Stream<Proposal> shown) {
        return shown.anyMatch(
                other -> other.code().equals(one.code()) || !Collections.disjoint(other.words(), one.words()));
    }
}
