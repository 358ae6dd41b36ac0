package nl.kansrijk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PropertiesTest {
    private static final TravelTime TRAVEL = new DistancePerMode();

    @Property(tries = 5000)
    void the_fast_path_says_what_the_explaining_path_says(@ForAll long seed) {
        var chance = new Chance(seed);
        var plan = new Plan(chance.job().demand(), Chance.LIKENESS, TRAVEL);
        var one = chance.someone().supply();
        int[] read = plan.read(Row.of(one));
        for (int i = 0; i < read.length; i++) {
            var criterion = plan.lines.get(i).criterion();
            var judged = criterion.judge(plan.demand, one);
            assertThat(read[i])
                    .as(criterion.id())
                    .isEqualTo(Status.of(judged.verdict()).with(judged.value()));
        }
    }

    @Property(tries = 3000)
    void a_list_shows_the_score_its_explanation_adds_up_to(@ForAll long seed) {
        var chance = new Chance(seed);
        var demand = chance.job().demand();
        var one = chance.someone().supply();
        var weights = someWeights(seed);
        var told = Asking.INDEX.explain(demand, one, weights, List.of());
        var fit =
                new Judge(new Plan(demand, Chance.LIKENESS, TRAVEL), weights, List.of()).fit(Row.of(one), Horizon.NOW);
        assertThat(fit.isPresent()).isEqualTo(told.fitsNow());
        fit.ifPresent(found -> {
            assertThat(found.score()).isEqualTo(told.score());
            assertThat(found.dayOnePercent()).isEqualTo(told.dayOnePercent());
            assertThat(found.presentable()).isEqualTo(told.presentable());
        });
    }

    private static Weights someWeights(long seed) {
        var random = new Random(seed);
        return Weights.standard()
                .with("competency:" + random.nextInt(8), random.nextInt(501))
                .with("travel", random.nextInt(501))
                .with(Aspect.SKILLS, random.nextInt(101));
    }

    @Property(tries = 2000)
    void one_more_skill_never_lowers_a_score(@ForAll long seed) {
        var chance = new Chance(seed);
        var demand = chance.job().demand();
        var one = chance.someone();
        var before = explain(demand, one.supply());
        int code = new Random(seed).nextInt(8);
        if (one.skills.stream().anyMatch(skill -> skill.code() == code)) return;
        notWorse(
                before,
                explain(demand, one.can(code, 1 + new Random(seed).nextInt(3)).supply()));
    }

    @Property(tries = 2000)
    void living_farther_away_never_raises_a_score(@ForAll long seed) {
        var chance = new Chance(seed);
        var demand = chance.job().at(51.5, 4.5).demand();
        var one = chance.someone();
        double near = new Random(seed).nextDouble();
        var far = explain(demand, one.livesAt(51.5 + near * 2, 4.5).supply());
        notWorse(far, explain(demand, one.livesAt(51.5 + near, 4.5).supply()));
    }

    @Property(tries = 2000)
    void what_nobody_said_is_never_worse_than_a_stated_no(@ForAll long seed) {
        var chance = new Chance(seed);
        var demand = chance.job().demand();
        var silent = chance.someone();
        int code = new Random(seed).nextInt(8);
        silent.yes.remove(code);
        silent.no.remove(code);
        silent.skills.removeIf(skill -> skill.code() == code);
        var quiet = explain(demand, silent.supply());
        silent.no.add(code);
        silent.can(code, 0);
        notWorse(explain(demand, silent.supply()), quiet);
    }

    @Property(tries = 2000)
    void hard_conditions_do_not_listen_to_weights(@ForAll long seed) {
        var chance = new Chance(seed);
        var demand = chance.job().demand();
        var one = chance.someone().supply();
        assertThat(Asking.INDEX
                        .explain(demand, one, someWeights(seed), List.of())
                        .fitsNow())
                .isEqualTo(explain(demand, one).fitsNow());
    }

    @Property(tries = 2000)
    void a_skill_the_person_disputes_is_asked_and_never_known_nor_missing(@ForAll long seed) {
        var chance = new Chance(seed);
        var job = chance.job();
        int code = new Random(seed).nextInt(8);
        if (job.tasks.stream().noneMatch(task -> task.skill() == code)) return;
        var one = chance.someone().disputes(code).supply();
        var asked = Asking.line("task:" + code, explain(job.demand(), one)).verdict();
        assertThat(asked)
                .isEqualTo(new Verdict.Unknown(new Fact("task:" + code, Fact.Asker.PERSON, Fact.Cause.DISPUTED)));
    }

    @Property(tries = 2000)
    void disputing_a_skill_never_turns_another_task_into_a_no(@ForAll long seed) {
        var chance = new Chance(seed);
        var job = chance.job();
        var one = chance.someone();
        int code = new Random(seed).nextInt(8);
        var before = explain(job.demand(), one.supply());
        var after = explain(job.demand(), one.disputes(code).supply());
        for (var task : job.tasks) {
            var id = "task:" + task.skill();
            boolean couldBe = !(Asking.line(id, before).verdict() instanceof Verdict.Bridgeable);
            boolean no = Asking.line(id, after).verdict() instanceof Verdict.Bridgeable;
            assertThat(couldBe && no).as(id).isFalse();
        }
    }

    @Property(tries = 500)
    void someone_of_whom_nothing_is_known_is_rejected_by_no_job(@ForAll long seed) {
        var told = explain(new Chance(seed).job().demand(), new Someone().supply());
        assertThat(told.fitsNow() || told.fitsOnceAsked()).isTrue();
    }

    @Property(tries = 300)
    void the_way_that_is_advised_opens_the_job_and_no_single_training_as_short_would(@ForAll long seed) {
        var chance = new Chance(seed);
        var demand = chance.job().demand();
        var one = chance.someone().supply();
        var bridges = Stream.generate(chance::bridge).limit(6).toList();
        Asking.INDEX.explain(demand, one, Weights.standard(), bridges).way().ifPresent(way -> {
            assertThat(explain(demand, way.applied(one)).fitsNow()).isTrue();
            if (way.bridges().size() > 1)
                assertThat(bridges)
                        .noneMatch(bridge -> bridge.weeks() <= way.weeks()
                                && explain(demand, counting(bridge, demand).applied(one))
                                        .fitsNow());
        });
    }

    /** A training as far as it counts for this job: what is practised for other work does not. */
    private static Bridge counting(Bridge bridge, Demand job) {
        return bridge.isFor(job) ? bridge : bridge.onPaper();
    }

    @Property(tries = 2000)
    void a_training_never_closes_a_job_that_was_open(@ForAll long seed) {
        var chance = new Chance(seed);
        var demand = chance.job().demand();
        var one = chance.someone().supply();
        var before = explain(demand, one);
        var after = explain(demand, chance.bridge().applied(one));
        if (before.fitsNow()) assertThat(after.fitsNow()).isTrue();
        if (before.fitsOnceAsked())
            assertThat(after.fitsOnceAsked() || after.fitsNow()).isTrue();
    }

    @Property(tries = 100)
    void the_best_of_a_list_are_the_best_of_all(@ForAll long seed) {
        var chance = new Chance(seed);
        var index = new MatchIndex(Chance.LIKENESS, TRAVEL);
        var people =
                Stream.generate(chance::someone).limit(60).map(Someone::supply).toList();
        people.forEach(index::put);
        var demand = chance.job().demand();
        var reach = new Reach(java.util.Set.of(0, 1), Share.CHAIN);
        var expected = new ArrayList<Integer>();
        for (var one : people) {
            var told = explain(demand, one);
            if (told.fitsNow() && one.owner() < 2 && one.share().compareTo(Share.CHAIN) >= 0)
                expected.add(told.score().pair());
        }
        expected.sort(java.util.Comparator.reverseOrder());
        var list = index.fits(
                demand,
                reach,
                new Question(Top.of(5), Weights.standard(), seed, Horizon.NOW, OptionalInt.empty(), List.of()));
        assertThat(list)
                .extracting(fit -> fit.score().pair())
                .isEqualTo(expected.stream().limit(5).toList());
    }

    private static Explanation explain(Demand demand, Supply supply) {
        return Asking.INDEX.explain(demand, supply, Weights.standard(), List.of());
    }

    private static void notWorse(Explanation less, Explanation more) {
        assertThat(more.score().toJob()).isGreaterThanOrEqualTo(less.score().toJob());
        assertThat(more.score().toClient()).isGreaterThanOrEqualTo(less.score().toClient());
        if (less.fitsNow()) assertThat(more.fitsNow()).isTrue();
    }
}
