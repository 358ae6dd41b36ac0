package nl.kansrijk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every question through the columns against judging everyone and every job one by one. */
class BothWaysTest {
    private static final Reach REACH = new Reach(Set.of(0, 1), Share.CHAIN);
    private static final TravelTime TRAVEL = new DistancePerMode();

    private static Judge judge(Demand job, Question question) {
        return new Judge(new Plan(job, Chance.LIKENESS, TRAVEL), question.weights(), question.bridges());
    }

    private static Question question(Random random, List<Bridge> bridges) {
        var horizon = List.of(Horizon.NOW, Horizon.ASK_FIRST, Horizon.within(4), Horizon.within(12))
                .get(random.nextInt(4));
        var question =
                Question.now(Top.of(1 + random.nextInt(20)), random.nextLong()).after(horizon, bridges);
        return random.nextBoolean() ? question : question.within(1 + random.nextInt(40));
    }

    private static List<Bridge> bridges(Chance chance, Random random) {
        return Stream.generate(chance::bridge).limit(random.nextInt(5)).toList();
    }

    private static List<Supply> people(Chance chance, MatchIndex index, int count) {
        var people = Stream.generate(chance::someone)
                .limit(count)
                .map(Someone::supply)
                .toList();
        people.forEach(index::put);
        return people;
    }

    @Property(tries = 100)
    void people_for_a_job_are_those_found_by_judging_everyone(@ForAll long seed) {
        var chance = new Chance(seed);
        var random = new Random(seed);
        var index = new MatchIndex(Chance.LIKENESS, TRAVEL);
        var people = people(chance, index, 150);
        for (int i = 0; i < 6; i++) {
            var job = chance.job().demand();
            var asked = question(random, bridges(chance, random));
            var best = new Best(asked.top().most(), asked.seed());
            var judge = judge(job, asked);
            people.stream()
                    .filter(one -> REACH.holds(one) && asked.near(job, one))
                    .forEach(one -> judge.fit(Row.of(one), asked.horizon()).ifPresent(best::offer));
            assertThat(index.fits(job, REACH, asked)).isEqualTo(best.list());
        }
    }

    @Property(tries = 100)
    void jobs_for_a_person_are_those_found_by_judging_every_job(@ForAll long seed) {
        var chance = new Chance(seed);
        var random = new Random(seed);
        var index = new MatchIndex(Chance.LIKENESS, TRAVEL);
        var jobs = new ArrayList<Demand>();
        for (int i = 0; i < 200; i++) {
            var job = chance.job().demand();
            index.put(job);
            jobs.add(job);
            if (random.nextInt(4) == 0)
                index.removeJob(jobs.remove(random.nextInt(jobs.size())).id());
        }
        for (int i = 0; i < 10; i++) {
            var one = chance.someone().supply();
            var asked = question(random, bridges(chance, random));
            assertThat(index.fits(one, REACH, asked)).isEqualTo(plain(one, jobs, asked));
        }
    }

    private static List<Fit> plain(Supply one, List<Demand> jobs, Question asked) {
        var best = new Best(asked.top().most(), asked.seed());
        for (var job : jobs)
            if (REACH.holds(job) && asked.near(job, one))
                judge(job, asked)
                        .fit(Row.of(one), asked.horizon())
                        .map(fit -> new Fit(job.id(), fit.score(), fit.dayOnePercent(), fit.presentable(), fit.way()))
                        .ifPresent(best::offer);
        return best.list();
    }

    @Property(tries = 100)
    void a_person_and_a_job_find_each_other_with_the_same_score_from_either_side(@ForAll long seed) {
        var chance = new Chance(seed);
        var index = new MatchIndex(Chance.LIKENESS, TRAVEL);
        var people = people(chance, index, 20);
        var jobs = Stream.generate(chance::job).limit(20).map(SomeJob::demand).toList();
        jobs.forEach(index::put);
        var asked = Question.now(Top.of(50), seed);
        for (var one : people) {
            if (!REACH.holds(one)) continue;
            for (var fit : index.fits(one, REACH, asked)) {
                var job = index.job(fit.id()).orElseThrow();
                assertThat(index.fits(job, REACH, asked))
                        .filteredOn(other -> other.id().equals(one.id()))
                        .extracting(Fit::score)
                        .containsExactly(fit.score());
            }
        }
    }

    @Property(tries = 100)
    void counters_count_whom_judging_everyone_counts(@ForAll long seed) {
        var chance = new Chance(seed);
        var random = new Random(seed);
        var index = new MatchIndex(Chance.LIKENESS, TRAVEL);
        var people = people(chance, index, 120);
        for (int i = 0; i < 4; i++) {
            var job = chance.job().demand();
            var asked = question(random, bridges(chance, random));
            var judge = judge(job, asked);
            var counters = people.stream()
                    .filter(one -> REACH.holds(one) && asked.near(job, one))
                    .map(one -> counted(judge, one))
                    .reduce(Counters.NONE, Counters::plus);
            assertThat(index.counters(job, REACH, asked)).isEqualTo(counters);
            assertThat(index.now(job, REACH, asked)).isEqualTo(counters.now());
        }
    }

    private static Counters counted(Judge judge, Supply one) {
        var ready = judge.readiness(Row.of(one));
        if (ready == Judge.Readiness.NOW) return new Counters(1, 1, 1, 1, 0);
        boolean train = ready == Judge.Readiness.TRAIN;
        int within12 = train && judge.way(one, 12).isPresent() ? 1 : 0;
        int within4 = train && judge.way(one, 4).isPresent() ? 1 : 0;
        return new Counters(1, 0, within4, within12, ready == Judge.Readiness.ASK ? 1 : 0);
    }

    @Example
    void a_job_of_forty_tasks_goes_through_the_columns_like_any_other() {
        var job = new SomeJob();
        for (int skill = 0; skill < 40; skill++) job.task(skill, 1 + skill % 5, true, 0);
        var demand = job.demand();
        var index = new MatchIndex(Likeness.exact(), TRAVEL);
        index.put(demand);
        var question = Question.now(Top.of(50), 1);
        for (int known = 0; known <= 40; known++) {
            var one = new Someone().toldAll();
            one.id = new UUID(8, known);
            for (int skill = 0; skill < known; skill++) one.can(skill, 2);
            index.put(one.supply());
            boolean fits = new Judge(new Plan(demand, Likeness.exact(), TRAVEL), question.weights(), List.of())
                    .fit(Row.of(one.supply()), Horizon.NOW)
                    .isPresent();
            assertThat(index.fits(one.supply(), REACH, question).isEmpty()).isNotEqualTo(fits);
            assertThat(index.fits(demand, REACH, question).stream()
                            .anyMatch(fit -> fit.id().equals(one.id)))
                    .isEqualTo(fits);
        }
    }

    @Property(tries = 1000)
    void nobody_gets_farther_in_time_than_the_travel_times_say(@ForAll long seed) {
        var random = new Random(seed);
        var mode = Mode.values()[random.nextInt(Mode.values().length)];
        var home = new Position(51 + random.nextDouble(), 4 + random.nextDouble());
        var work = new Position(51 + random.nextDouble(), 4 + random.nextDouble());
        int limit = random.nextInt(120);
        if (TRAVEL.minutes(mode, home, work).orElseThrow() <= limit)
            assertThat(home.kmTo(work))
                    .isLessThanOrEqualTo(TRAVEL.kmWithin(mode, limit).orElseThrow() + 1e-6);
    }
}
