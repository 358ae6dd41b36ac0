package nl.kansrijk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class GatheringTest {
    private static final Reach REACH = new Reach(Set.of(0, 1), Share.CHAIN);
    private static final TravelTime TRAVEL = new DistancePerMode();
    private static final List<Horizon> HORIZONS =
            List.of(Horizon.NOW, Horizon.ASK_FIRST, Horizon.within(4), Horizon.within(12));

    private static List<Supply> people(Chance chance, int count) {
        return Stream.generate(chance::someone)
                .limit(count)
                .map(Someone::supply)
                .toList();
    }

    private static Origin origin(int number) {
        return new Origin(number, 20_000 + number);
    }

    private static MatchIndex oneByOne(List<Supply> people) {
        var index = new MatchIndex(Chance.LIKENESS, TRAVEL);
        for (int i = 0; i < people.size(); i++) index.put(Arrival.of(people.get(i), origin(i)));
        return index;
    }

    /** From several threads, in whatever order they come. */
    private static MatchIndex together(List<Supply> people) {
        var gathering = new Gathering();
        IntStream.range(0, people.size()).parallel().forEach(i -> gathering.add(Arrival.of(people.get(i), origin(i))));
        var index = new MatchIndex(Chance.LIKENESS, TRAVEL);
        index.take(gathering.keepsake());
        return index;
    }

    private static Map<UUID, Origin> origins(MatchIndex index) {
        var origins = new HashMap<UUID, Origin>();
        index.keepsake().origins(origins::put);
        return origins;
    }

    @Property(tries = 60)
    void who_came_together_is_found_and_counted_as_who_came_one_by_one(@ForAll long seed) {
        var chance = new Chance(seed);
        var random = new Random(seed);
        var people = people(chance, random.nextInt(300));
        var together = together(people);
        var oneByOne = oneByOne(people);
        for (int i = 0; i < 6; i++) {
            var job = chance.job().demand();
            var question = Question.now(Top.of(20), random.nextLong())
                    .after(HORIZONS.get(random.nextInt(4)), List.of(chance.bridge()))
                    .within(1 + random.nextInt(60));
            assertThat(together.fits(job, REACH, question)).isEqualTo(oneByOne.fits(job, REACH, question));
            assertThat(together.countersByOwner(job, REACH, question))
                    .isEqualTo(oneByOne.countersByOwner(job, REACH, question));
            assertThat(together.whyEmpty(job, REACH, question)).isEqualTo(oneByOne.whyEmpty(job, REACH, question));
        }
    }

    @Property(tries = 60)
    void of_everyone_stands_there_what_would_stand_there_one_by_one(@ForAll long seed) {
        var people = people(new Chance(seed), new Random(seed).nextInt(300));
        var together = together(people);
        var oneByOne = oneByOne(people);
        for (var one : people) assertThat(together.person(one.id())).contains(one);
        assertThat(new HashSet<>(together.ids(REACH))).isEqualTo(new HashSet<>(oneByOne.ids(REACH)));
        assertThat(origins(together)).isEqualTo(origins(oneByOne));
        assertThat(together.version()).isEqualTo(oneByOne.version());
    }

    @Example
    void what_changes_afterwards_counts() {
        var people = people(new Chance(8), 100);
        var index = together(people);
        index.removePerson(people.getFirst().id());
        var changed = people.getLast().with(Abilities.unknown());
        index.put(changed);
        assertThat(index.person(people.getFirst().id())).isEmpty();
        assertThat(index.person(changed.id())).contains(changed);
        assertThat(index.count(new Reach(Set.of(0, 1, 2), Share.PRIVATE))).isEqualTo(99);
    }

    @Property(tries = 200)
    void who_is_shared_further_stays_the_same_person(@ForAll long seed) {
        var one = new Chance(seed).someone().supply();
        var index = new MatchIndex(Chance.LIKENESS, TRAVEL);
        for (var far : Share.values()) {
            index.put(Arrival.of(one, origin(1)).shared(far));
            assertThat(index.person(one.id())).contains(one.shared(far));
        }
    }

    @Example
    void nobody_is_an_index_without_people() {
        assertThat(together(List.of()).count(REACH)).isZero();
    }

    @Example
    void a_gathering_can_begin_anew() {
        var gathering = new Gathering();
        people(new Chance(3), 40).forEach(one -> gathering.add(Arrival.of(one, Origin.UNKNOWN)));
        assertThat(gathering.keepsake().size()).isEqualTo(40);
        assertThat(gathering.keepsake().size()).isZero();
    }
}
