package nl.kansrijk.matching.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.kansrijk.shared.TenantId;
import org.junit.jupiter.api.Test;

class SharingTest {
    @Test
    void who_is_second_best_everywhere_gets_a_first_chance_before_the_best_gets_a_second() {
        var rooms = List.of(room(1), room(2));
        var pairs = new ArrayList<Pairing>();
        for (int vacancy = 0; vacancy < 2; vacancy++)
            for (int person = 0; person < 6; person++)
                pairs.add(new Pairing(person, vacancy, 900_000 - person * 100_000));
        var spreading = Spreading.of(List.of(pairs.subList(0, 6), pairs.subList(6, 12)), rooms, 6);
        assertThat(spreading.figures().best().reached()).isEqualTo(3);
        assertThat(spreading.figures().fair().reached()).isEqualTo(6);
        assertThat(spreading.figures().best().times()).containsExactly(3, 0, 3, 0, 0);
        assertThat(spreading.figures().fair().times()).containsExactly(0, 6, 0, 0, 0);
    }

    @Test
    void no_employer_gets_more_than_it_can_handle() {
        var rooms = IntStream.range(0, 6).mapToObj(i -> room(1)).toList();
        var lists = IntStream.range(0, 6)
                .mapToObj(vacancy -> IntStream.range(0, 20)
                        .mapToObj(person -> new Pairing(person, vacancy, 500_000 + person))
                        .toList())
                .toList();
        var figures = Spreading.of(lists, rooms, 20).figures();
        assertThat(figures.best().flooded()).isEqualTo(1);
        assertThat(figures.fair().flooded()).isZero();
        assertThat(figures.fair().proposals()).isEqualTo(Room.PER_EMPLOYER);
    }

    @Test
    void who_stands_below_the_tenth_place_everywhere_is_never_seen() {
        var list = IntStream.range(0, 12)
                .mapToObj(i -> new Pairing(i, 0, 900_000 - i))
                .toList();
        var spreading = Spreading.of(List.of(list), List.of(room(1)), 15);
        assertThat(spreading.never().stream().toArray()).containsExactly(10, 11);
        assertThat(spreading.figures().never()).isEqualTo(2);
        assertThat(spreading.figures().helped()).isZero();
        assertThat(spreading.figures().withChance()).isEqualTo(12);
    }

    @Test
    void where_nobody_fits_anything_there_is_nothing_to_share() {
        var figures = Spreading.of(List.of(List.of()), List.of(room(1)), 4).figures();
        assertThat(figures.fair().proposals()).isZero();
        assertThat(figures.fair().tenths()).isZero();
    }

    @Property(tries = 60)
    void no_other_way_makes_more_proposals_or_as_many_at_less_cost(@ForAll long seed) {
        var random = new Random(seed);
        var rooms = List.of(room(1), room(1), room(2));
        var pairs = new ArrayList<Pairing>();
        for (int vacancy = 0; vacancy < 3; vacancy++)
            for (int person = 0; person < 4; person++)
                if (random.nextInt(3) > 0) pairs.add(new Pairing(person, vacancy, random.nextInt(1000) * 1000));
        var found = new Sharing(pairs, rooms).best();
        assertThat(allowed(found, rooms)).isTrue();
        int best = IntStream.range(0, 1 << pairs.size())
                .mapToObj(bits -> some(pairs, bits))
                .filter(some -> allowed(some, rooms))
                .mapToInt(SharingTest::worth)
                .max()
                .orElse(0);
        assertThat(worth(found)).isEqualTo(best);
    }

    private static List<Pairing> some(List<Pairing> pairs, int bits) {
        return IntStream.range(0, pairs.size())
                .filter(i -> (bits >> i & 1) == 1)
                .mapToObj(pairs::get)
                .toList();
    }

    private static boolean allowed(List<Pairing> some, List<Room> rooms) {
        return counted(some, pair -> pair.person()).values().stream().allMatch(n -> n <= Room.PER_PERSON)
                && counted(some, pair -> pair.vacancy()).entrySet().stream()
                        .allMatch(
                                one -> one.getValue() <= rooms.get(one.getKey()).proposals());
    }

    /** More proposals first, then more people, then better pairs. */
    private static int worth(List<Pairing> some) {
        int people = counted(some, pair -> pair.person()).size();
        int cost = some.stream().mapToInt(pair -> 1000 - pair.score() / 1000).sum();
        return some.size() * 1_000_000 - (some.size() - people) * 2000 - cost;
    }

    private static Map<Integer, Long> counted(List<Pairing> some, java.util.function.Function<Pairing, Integer> by) {
        return new HashMap<>(some.stream().collect(Collectors.groupingBy(by, Collectors.counting())));
    }

    private static Room room(int employer) {
        return new Room(new TenantId(employer), 1);
    }
}
