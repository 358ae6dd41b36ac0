package nl.kansrijk.matching.region;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Both ways to propose people, made from the same lists, and what each does. */
record Spreading(List<List<Pairing>> lists, List<Room> rooms, List<Pairing> shared, int people) {
    /** How far down a list someone can be seen. */
    private static final int SEEN = 10;

    private static final int MOST_TIMES = 4;

    /** Lists: for each vacancy who fits it, best first. */
    static Spreading of(List<List<Pairing>> lists, List<Room> rooms, int people) {
        var all = lists.stream().flatMap(List::stream).toList();
        return new Spreading(lists, rooms, new Sharing(all, rooms).best(), people);
    }

    List<Pairing> best() {
        return IntStream.range(0, rooms.size())
                .boxed()
                .flatMap(i -> lists.get(i).stream().limit(rooms.get(i).proposals()))
                .toList();
    }

    /** People by place who fit something and stand in no list of ten. */
    BitSet never() {
        var never = withChance();
        lists.forEach(list -> list.stream().limit(SEEN).forEach(pair -> never.clear(pair.person())));
        return never;
    }

    BitSet withChance() {
        var some = new BitSet();
        lists.forEach(list -> list.forEach(pair -> some.set(pair.person())));
        return some;
    }

    Spread figures() {
        var never = never();
        int all = never.cardinality();
        var helped = new BitSet();
        shared.forEach(pair -> helped.set(pair.person()));
        never.and(helped);
        return new Spread(people, withChance().cardinality(), all, never.cardinality(), way(best()), way(shared));
    }

    private Spread.Way way(List<Pairing> chosen) {
        var perPerson = counted(chosen.stream().map(Pairing::person).toList());
        var perEmployer = counted(chosen.stream()
                .map(pair -> rooms.get(pair.vacancy()).employer())
                .toList());
        var times = new ArrayList<>(java.util.Collections.nCopies(MOST_TIMES + 1, 0));
        withChance().stream()
                .map(person -> Math.min(MOST_TIMES, perPerson.getOrDefault(person, 0)))
                .forEach(n -> times.set(n, times.get(n) + 1));
        long sum = chosen.stream().mapToLong(Pairing::score).sum();
        return new Spread.Way(
                times,
                perPerson.values().stream().mapToInt(Integer::intValue).max().orElse(0),
                chosen.size(),
                (int) chosen.stream().map(Pairing::vacancy).distinct().count(),
                (int) perEmployer.values().stream()
                        .filter(n -> n > Room.PER_EMPLOYER)
                        .count(),
                chosen.isEmpty() ? 0 : (int) (sum * 200 / chosen.size() / 1_000_000));
    }

    private static <K> Map<K, Integer> counted(Collection<K> all) {
        var counted = new HashMap<K, Integer>();
        all.forEach(one -> counted.merge(one, 1, Integer::sum));
        return counted;
    }
}
