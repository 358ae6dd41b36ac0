package nl.kansrijk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class MatchIndexTest {
    private static final Reach ALL = new Reach(Set.of(0, 1, 2), Share.PRIVATE);
    private final MatchIndex index = new MatchIndex(Likeness.exact(), new DistancePerMode());

    private static Someone welder(int number) {
        var one = new Someone().can(1, 2).toldAll();
        one.id = new UUID(3, number);
        return one;
    }

    private static Demand welding() {
        return new SomeJob().task(1, 60, true, 0).task(4, 40, true, 0).demand();
    }

    private static Bridge course(long id, Set<Integer> skills, int weeks, int cents) {
        return new Bridge(new UUID(5, id), skills, Map.of(), Set.of(), weeks, cents, "WSP", 0);
    }

    private static Question within(int weeks, Bridge... bridges) {
        return Question.now(Top.of(50), 1).after(Horizon.within(weeks), List.of(bridges));
    }

    @Test
    void a_change_is_seen_at_once_and_raises_the_version() {
        var job = new SomeJob().task(1, 100, true, 0).demand();
        index.put(welder(1).supply());
        assertThat(index.version()).isEqualTo(1);
        assertThat(index.fits(job, ALL, Question.now(Top.of(5), 1))).hasSize(1);
        index.removePerson(new UUID(3, 1));
        assertThat(index.fits(job, ALL, Question.now(Top.of(5), 1))).isEmpty();
        assertThat(index.version()).isEqualTo(2);
    }

    @Test
    void the_same_person_put_twice_stands_in_the_list_once() {
        index.put(welder(1).supply());
        index.put(welder(1).supply());
        assertThat(index.fits(new SomeJob().demand(), ALL, Question.now(Top.of(5), 1)))
                .hasSize(1);
    }

    @Test
    void someone_out_of_reach_is_in_no_list_and_no_count() {
        index.put(welder(1).supply());
        var foreign = welder(2);
        foreign.owner = 9;
        index.put(foreign.supply());
        var shy = welder(3);
        shy.share = Share.TEAM;
        index.put(shy.supply());
        var reach = new Reach(Set.of(1), Share.CHAIN);
        var job = new SomeJob().demand();
        assertThat(index.fits(job, reach, Question.now(Top.of(5), 1)))
                .extracting(Fit::id)
                .containsExactly(new UUID(3, 1));
        assertThat(index.counters(job, reach, within(12))).isEqualTo(new Counters(1, 1, 1, 1, 0));
        assertThat(index.whyEmpty(job, reach, within(12)).inReach()).isEqualTo(1);
    }

    @Test
    void jobs_are_found_for_a_person_with_the_same_score_as_the_person_for_the_job() {
        index.put(welding());
        var one = new Someone().can(1, 2).can(4, 2);
        index.put(one.supply());
        var jobs = index.fits(one.supply(), ALL, Question.now(Top.of(5), 1));
        var people = index.fits(welding(), ALL, Question.now(Top.of(5), 1));
        assertThat(jobs).extracting(Fit::id).containsExactly(welding().id());
        assertThat(jobs.getFirst().score()).isEqualTo(people.getFirst().score());
        index.removeJob(welding().id());
        assertThat(index.fits(one.supply(), ALL, Question.now(Top.of(5), 1))).isEmpty();
    }

    @Test
    void a_question_from_the_person_is_answered_with_its_own_weights_and_trainings_whatever_was_asked_before() {
        index.put(welding());
        var one = welder(1).supply();
        var six = course(1, Set.of(4), 6, 100);
        assertThat(index.fits(one, ALL, within(12))).isEmpty();
        assertThat(index.fits(one, ALL, within(12, six))).hasSize(1);
        assertThat(index.fits(one, ALL, within(12))).isEmpty();
        var both = new Someone().can(1, 2).can(4, 1);
        index.put(both.supply());
        for (int percent : List.of(100, 500, 0, 100)) {
            var question = Question.now(Top.of(5), 1).with(Weights.standard().with("task:1", percent));
            assertThat(index.fits(both.supply(), ALL, question).getFirst().score())
                    .isEqualTo(index.fits(welding(), ALL, question).getFirst().score());
        }
    }

    @Test
    void a_training_within_the_horizon_brings_someone_into_the_list() {
        index.put(welder(1).supply());
        var six = course(1, Set.of(4), 6, 100);
        assertThat(index.fits(welding(), ALL, within(4, six))).isEmpty();
        var fit = index.fits(welding(), ALL, within(12, six)).getFirst();
        assertThat(fit.now()).isFalse();
        assertThat(fit.way().weeks()).isEqualTo(6);
        assertThat(fit.way().costInCents()).isEqualTo(100);
        assertThat(index.counters(welding(), ALL, within(12, six))).isEqualTo(new Counters(1, 0, 0, 1, 0));
    }

    @Test
    void who_was_never_asked_about_day_one_is_asked_first_and_not_turned_away() {
        index.put(new Someone().can(1, 2).supply());
        var six = course(1, Set.of(4), 6, 100);
        assertThat(index.fits(welding(), ALL, within(0))).isEmpty();
        assertThat(index.fits(
                        welding(),
                        ALL,
                        new Question(
                                Top.of(5),
                                Weights.standard(),
                                1,
                                Horizon.ASK_FIRST,
                                java.util.OptionalInt.empty(),
                                List.of())))
                .hasSize(1);
        assertThat(index.fits(welding(), ALL, within(12, six))).isEmpty();
        assertThat(index.counters(welding(), ALL, within(12, six))).isEqualTo(new Counters(1, 0, 0, 0, 1));
        assertThat(index.whyEmpty(welding(), ALL, within(0)).bestRelaxation()).contains("day-one");
    }

    @Test
    void of_equal_ways_the_shortest_and_then_the_cheapest_is_advised() {
        var long1 = course(1, Set.of(4), 6, 1);
        var dear = course(2, Set.of(4), 3, 900);
        var cheap = course(3, Set.of(4), 3, 100);
        var told = index.explain(welding(), welder(1).supply(), Weights.standard(), List.of(long1, dear, cheap));
        assertThat(told.way().orElseThrow().bridges()).containsExactly(cheap);
        assertThat(Asking.line("day-one", told).helpedBy()).containsExactly(long1.id(), dear.id(), cheap.id());
    }

    @Test
    void a_way_over_a_threshold_takes_more_trainings_when_one_is_not_enough() {
        var job = new SomeJob()
                .task(1, 40, true, 0)
                .task(4, 30, true, 0)
                .task(6, 30, true, 0)
                .demand();
        var bridges = new Bridge[] {course(1, Set.of(4), 2, 1), course(2, Set.of(6), 2, 1)};
        var one = welder(1).supply();
        var both = index.wayOver(job, one, within(12, bridges), 1);
        assertThat(both.orElseThrow().bridges()).hasSize(1);
        int after = index.explain(job, bridges[1].applied(bridges[0].applied(one)), Weights.standard(), List.of())
                .score()
                .pair();
        assertThat(index.wayOver(job, one, within(12, bridges), after)
                        .orElseThrow()
                        .bridges())
                .hasSize(2);
        assertThat(index.wayOver(job, one, within(3, bridges), after)).isEmpty();
        assertThat(index.wayOver(job, one, within(12, bridges), Score.ONE)).isEmpty();
    }

    @Test
    void an_empty_list_names_the_condition_that_keeps_most_people_out() {
        for (int i = 0; i < 5; i++) index.put(welder(i).works(4, 8).supply());
        index.put(welder(9)
                .works(20, 24)
                .refuses(new Unwanted(Set.of(), Set.of(), Set.of(1)))
                .supply());
        var job = new SomeJob().task(1, 100, true, 0).hours(32, 40).demand();
        var why = index.whyEmpty(job, ALL, Question.now(Top.of(5), 1));
        assertThat(why.now()).isZero();
        assertThat(why.failed()).containsEntry("hours", 6).containsEntry("not-tasks", 1);
        assertThat(why.failedOnly()).containsOnly(Map.entry("hours", 5));
        assertThat(why.bestRelaxation()).hasValue("hours");
    }

    @Test
    void the_radius_keeps_out_who_lives_farther_and_keeps_who_did_not_say() {
        index.put(welder(1).livesAt(51.57, 4.77).supply());
        index.put(welder(2).livesAt(51.97, 4.77).supply());
        index.put(welder(3).supply());
        var job = new SomeJob().at(51.57, 4.77).demand();
        assertThat(index.fits(job, ALL, Question.now(Top.of(5), 1).within(10)))
                .extracting(Fit::id)
                .containsExactlyInAnyOrder(new UUID(3, 1), new UUID(3, 3));
    }

    @Test
    void equal_people_stand_in_another_order_with_another_seed_and_in_the_same_with_the_same() {
        for (int i = 0; i < 20; i++) index.put(welder(i).supply());
        var job = new SomeJob().demand();
        var one = index.fits(job, ALL, Question.now(Top.of(20), 1));
        assertThat(index.fits(job, ALL, Question.now(Top.of(20), 1))).isEqualTo(one);
        assertThat(index.fits(job, ALL, Question.now(Top.of(20), 2)))
                .isNotEqualTo(one)
                .containsExactlyInAnyOrderElementsOf(one);
    }

    @Test
    void a_reader_sees_everyone_while_others_are_changed() throws InterruptedException {
        for (int i = 0; i < 200; i++) index.put(welder(i).supply());
        var done = new AtomicBoolean();
        var wrong = new AtomicReference<>("");
        var reader = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                int seen =
                        index.counters(new SomeJob().demand(), ALL, within(0)).inReach();
                if (seen != 200) wrong.set("saw " + seen);
            }
        });
        for (int i = 0; i < 5000; i++) index.put(welder(i % 200).supply());
        done.set(true);
        reader.join();
        assertThat(wrong.get()).isEmpty();
        assertThat(index.version()).isEqualTo(5200);
    }
}
