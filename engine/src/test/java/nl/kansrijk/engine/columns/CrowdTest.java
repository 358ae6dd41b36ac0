package nl.kansrijk.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CrowdTest {
    @Property(tries = 300)
    void after_any_changes_a_crowd_answers_what_a_look_at_everyone_answers(@ForAll long seed) {
        var few = Few.of(seed);
        var random = new Random(seed);
        Map<UUID, Person> truth = new HashMap<>();
        var crowd = Crowd.empty();
        for (int step = 0; step < 600; step++) {
            crowd = changed(crowd, truth, few, random);
            if (random.nextInt(40) == 0 && crowd.isScattered()) crowd = crowd.with(crowd.merged());
        }
        assertThat(crowd.size()).isEqualTo(truth.size());
        for (int i = 0; i < 5; i++) {
            var wanted = few.wanted();
            assertThat(crowd.best(wanted)).isEqualTo(PlainScan.best(List.copyOf(truth.values()), wanted));
        }
    }

    private static Crowd changed(Crowd crowd, Map<UUID, Person> truth, Few few, Random random) {
        var known = new ArrayList<>(truth.keySet());
        if (!known.isEmpty() && random.nextInt(4) == 0) {
            var gone = known.get(random.nextInt(known.size()));
            truth.remove(gone);
            return crowd.without(gone);
        }
        var fresh = few.person();
        if (!known.isEmpty() && random.nextInt(3) == 0)
            fresh = new Person(
                    known.get(random.nextInt(known.size())),
                    fresh.spot(),
                    fresh.owned(),
                    fresh.meets(),
                    fresh.skills());
        truth.put(fresh.id(), fresh);
        return crowd.with(fresh);
    }

    @Property(tries = 100)
    void changes_during_a_merge_are_not_lost(@ForAll long seed) {
        var few = Few.of(seed);
        var random = new Random(seed);
        Map<UUID, Person> truth = new HashMap<>();
        var crowd = Crowd.empty();
        for (int step = 0; step < 400; step++) crowd = changed(crowd, truth, few, random);
        var merge = crowd.merged();
        for (int step = 0; step < 200; step++) crowd = changed(crowd, truth, few, random);
        crowd = crowd.with(merge);
        assertThat(crowd.size()).isEqualTo(truth.size());
        var wanted = few.wanted();
        assertThat(crowd.best(wanted)).isEqualTo(PlainScan.best(List.copyOf(truth.values()), wanted));
    }

    @Property(tries = 100)
    void everyone_who_scores_enough_is_read_once(@ForAll long seed) {
        var few = Few.of(seed);
        var people = few.people(300);
        var crowd = Crowd.empty();
        for (var person : people) crowd = crowd.with(person);
        var asked = few.wanted();
        var all = new Wanted(asked.needs(), asked.area(), asked.conditions(), asked.allowed(), Wanted.Pick.of(1000, 0));
        var read = new ArrayList<UUID>();
        crowd.everyone(all, found -> read.add(found.id()));
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        PlainScan.best(people, all).stream().map(Hit::id).toList());
    }

    @Example
    void who_asks_nothing_reads_everyone() {
        var few = Few.of(9);
        var people = few.people(1_000);
        var crowd = Crowd.empty();
        for (var person : people) crowd = crowd.with(person);
        var read = new ArrayList<UUID>();
        var pick = new Wanted.Pick(1, 0, 0);
        crowd.everyone(
                new Wanted(List.of(), new Everywhere(), Conditions.none(), Allowed.all(), pick),
                found -> read.add(found.id()));
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        people.stream().map(Person::id).toList());
    }

    @Example
    void whoever_holds_a_crowd_sees_one_moment() {
        var few = Few.of(5);
        var before = Crowd.empty().with(few.person());
        var wanted = few.wanted();
        var answer = before.best(wanted);
        var after = before;
        for (int i = 0; i < 200; i++) after = after.with(few.person());
        assertThat(before.best(wanted)).isEqualTo(answer);
        assertThat(before.size()).isEqualTo(1);
        assertThat(after.size()).isEqualTo(201);
    }

    @Example
    void merging_leaves_few_layers() {
        var few = Few.of(5);
        var crowd = Crowd.empty();
        for (int i = 0; i < 5_000; i++) {
            crowd = crowd.with(few.person());
            if (crowd.isScattered()) crowd = crowd.with(crowd.merged());
        }
        assertThat(crowd.layers()).isLessThan(6);
        assertThat(crowd.size()).isEqualTo(5_000);
    }
}
