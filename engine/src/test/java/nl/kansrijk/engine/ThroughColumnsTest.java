package nl.kansrijk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.kansrijk.engine.columns.Ties;

class ThroughColumnsTest {
    private static final Reach REACH = new Reach(Set.of(0, 1), Share.CHAIN);

    @Property(tries = 120)
    void a_list_from_the_columns_is_the_list_from_explaining_everyone(@ForAll long seed) {
        var chance = new Chance(seed);
        var random = new Random(seed);
        var index = new MatchIndex(Chance.LIKENESS, new DistancePerMode());
        var people = new ArrayList<>(
                Stream.generate(chance::someone).limit(300).map(Someone::supply).toList());
        people.forEach(index::put);
        for (int i = 0; i < 60; i++)
            index.removePerson(people.remove(random.nextInt(people.size())).id());
        for (int i = 0; i < 5; i++) {
            var job = chance.job().demand();
            var asked = Question.now(Top.of(10), seed);
            var question = random.nextBoolean() ? asked : asked.within(1 + random.nextInt(40));
            assertThat(index.fits(job, REACH, question).stream().map(Fit::id).toList())
                    .isEqualTo(explained(index, job, people, question));
            assertThat(index.counters(job, REACH, question).inReach())
                    .isEqualTo(reached(job, people, question).size());
        }
    }

    private static List<java.util.UUID> explained(
            MatchIndex index, Demand job, List<Supply> people, Question question) {
        record Scored(java.util.UUID id, int score) {}
        return reached(job, people, question).stream()
                .map(one -> java.util.Map.entry(one, index.explain(job, one, question.weights(), List.of())))
                .filter(entry -> entry.getValue().fitsNow())
                .map(entry ->
                        new Scored(entry.getKey().id(), entry.getValue().score().pair()))
                .sorted(Comparator.comparingInt(Scored::score)
                        .reversed()
                        .thenComparingLong(one -> Ties.of(question.seed(), one.id()))
                        .thenComparing(Scored::id))
                .limit(question.top().most())
                .map(Scored::id)
                .toList();
    }

    private static List<Supply> reached(Demand job, List<Supply> people, Question question) {
        return people.stream()
                .filter(one -> REACH.holds(one) && question.near(job, one))
                .toList();
    }

    @Property(tries = 2000)
    void a_rectangle_of_degrees_holds_everyone_within_the_radius(@ForAll long seed) {
        var random = new Random(seed);
        var middle = new Position(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180);
        int km = 1 + random.nextInt(500);
        double north = middle.latitude() + random.nextGaussian() * km / 100.0;
        double east = middle.longitude() + random.nextGaussian() * km / 60.0;
        if (Math.abs(north) > 90) return;
        var other = new Position(north, Math.IEEEremainder(east, 360));
        var spot = Placing.spot(other);
        if (middle.kmTo(other) <= km)
            assertThat(Around.of(middle, km).holds(spot.x(), spot.y())).isTrue();
    }

    @Property(tries = 3000)
    void the_columns_keep_nobody_out_who_fits_now(@ForAll long seed) {
        var chance = new Chance(seed);
        var job = chance.job().demand();
        var one = chance.someone().supply();
        if (!Asking.INDEX.explain(job, one, Weights.standard(), List.of()).fitsNow()) return;
        var meets = Placing.person(one, Origin.UNKNOWN).meets();
        assertThat(Placing.conditions(job, Taught.NOTHING).metBy(meets.levels(), meets.holds()))
                .isTrue();
    }

    @Example
    void many_changes_are_laid_down_together_while_questions_go_on() {
        var chance = new Chance(3);
        var index = new MatchIndex(Chance.LIKENESS, new DistancePerMode());
        var people = Stream.generate(chance::someone)
                .limit(3_000)
                .map(Someone::supply)
                .toList();
        people.forEach(index::put);
        var job = chance.job().demand();
        int inReach = index.counters(job, REACH, Question.now(Top.of(1), 0)).inReach();
        assertThat(inReach).isEqualTo((int) people.stream().filter(REACH::holds).count());
        assertThat(index.version()).isEqualTo(3_000);
    }
}
